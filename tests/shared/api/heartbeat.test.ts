import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Heartbeat } from '#shared/api/heartbeat.ts'
import { Watchdog } from '#shared/api/watchdog.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('asks at each beat whoever has answered, and asks nobody twice', () => {
  const asked = vi.fn()
  const silences: number[] = []
  const heartbeat = new Heartbeat({ every: 100, ask: asked, onSilence: (silence) => silences.push(silence) })
  vi.advanceTimersByTime(100)
  heartbeat.heard()
  vi.advanceTimersByTime(100)
  heartbeat.heard()
  expect([asked.mock.calls.length, silences]).toEqual([2, []])
  vi.advanceTimersByTime(400)
  expect([asked.mock.calls.length, silences]).toEqual([3, [100, 200, 300]])
  heartbeat.heard()
  vi.advanceTimersByTime(200)
  expect([asked.mock.calls.length, silences]).toEqual([4, [100, 200, 300, 100]])
  heartbeat.stop()
  vi.advanceTimersByTime(1_000)
  expect(asked).toHaveBeenCalledTimes(4)
})

it('a computer that slept has waited for nobody', () => {
  const silences: number[] = []
  const heartbeat = new Heartbeat({ every: 100, ask: () => {}, onSilence: (silence) => silences.push(silence) })
  vi.advanceTimersByTime(200)
  vi.setSystemTime(Date.now() + 8 * 3_600_000)
  vi.advanceTimersByTime(100)
  expect(silences).toEqual([100, 200])
  heartbeat.stop()
})

it('a desk that opens its library may be silent for minutes, one that is open may not; the next one has twice as long', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const killed: string[] = []
  const watchdog = new Watchdog({ limit: 1_000, every: 100 })
  const watch = (name: string) => watchdog.watch({ ask: () => {}, kill: () => killed.push(name) })
  watch('opening')
  vi.advanceTimersByTime(9 * 60_000)
  expect(killed).toEqual([])
  watchdog.opened()
  vi.advanceTimersByTime(1_000)
  expect(killed).toEqual([])
  vi.advanceTimersByTime(100)
  expect(killed).toEqual(['opening'])
  watch('next')
  watchdog.opened()
  vi.advanceTimersByTime(2_000)
  expect(killed).toEqual(['opening'])
  vi.advanceTimersByTime(100)
  expect(killed).toEqual(['opening', 'next'])
  watch('stuck at opening')
  vi.advanceTimersByTime(10 * 60_000 + 200)
  expect(killed.at(-1)).toBe('stuck at opening')
  watchdog.stop()
  said.mockRestore()
})
