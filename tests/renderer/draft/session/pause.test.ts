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

it('keeps no work waiting where the clock is set back, or runs slowly for those who give up', () => {
  let done = 0
  const pause = new Pause(() => done++, 300)
  pause.ask()
  vi.setSystemTime(Date.now() - 3_600_000)
  vi.advanceTimersByTime(300)
  expect(done).toBe(1)

  // As windows of journeys have it: tests/e2e/patience.ts.
  const slow = vi.spyOn(performance, 'now').mockReturnValue(0)
  pause.ask()
  vi.advanceTimersByTime(300)
  expect(done).toBe(2)
  slow.mockRestore()
})
