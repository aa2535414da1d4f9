import { expect, it } from 'vitest'
import { restartDelay, silenceLimit } from '#shared/api/restart.ts'

const now = 1_000_000

it('starts again almost at once, then more and more patiently', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 100].map((deaths) => restartDelay(Array(deaths).fill(now), now))
  expect(delays).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000])
})

it('forgives deaths of more than a minute ago', () => {
  expect(restartDelay([now - 70_000, now - 61_000, now], now)).toBe(100)
})

it('gives each desk that follows one that was silent twice as long, and in the end no longer', () => {
  const limits = [0, 1, 2, 3, 4, 100].map((kills) => silenceLimit(Array(kills).fill(now), now))
  expect(limits).toEqual([20_000, 40_000, 80_000, 160_000, 160_000, 160_000])
  expect(silenceLimit([now - 601_000, now - 599_000], now, 1_000)).toBe(2_000)
})
