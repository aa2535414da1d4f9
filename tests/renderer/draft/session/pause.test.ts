import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Pause } from '#renderer/draft/session/pause.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('works once, when nothing was asked for long enough', () => {
  let done = 0
  const pause = new Pause(() => done++, 300)
  pause.ask()
  vi.advanceTimersByTime(299)
  pause.ask()
  vi.advanceTimersByTime(299)
  expect(done).toBe(0)
  vi.advanceTimersByTime(1)
  expect(done).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(done).toBe(1)
})

it('does not what was taken back, and can be asked again', () => {
  let done = 0
  const pause = new Pause(() => done++, 300)
  pause.ask()
  pause.cancel()
  vi.advanceTimersByTime(1_000)
  expect(done).toBe(0)
  pause.ask()
  vi.advanceTimersByTime(300)
  expect(done).toBe(1)
})
