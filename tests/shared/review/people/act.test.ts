import { expect, test, vi } from 'vitest'
import { actOf } from '#shared/review/people/act.ts'

test('acts of one moment have times in the order in which they were done', () => {
  const times = Array.from({ length: 200 }, () => actOf('ann').at)
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
})

test('a clock that was set back is believed', () => {
  const { at } = actOf('ann')
  vi.useFakeTimers({ now: at - 3_600_000, toFake: ['Date'] })
  try {
    expect(actOf('ann').at).toBe(at - 3_600_000)
  } finally {
    vi.useRealTimers()
  }
})
