import { afterEach, describe, expect, it, vi } from 'vitest'
import { Pace } from '#newsroom/pace.ts'

describe('the pace of a device', () => {
  afterEach(() => vi.useRealTimers())

  it('lets a burst through at once, then so many calls a second, in their order', () => {
    vi.useFakeTimers()
    let slowed = 0
    const pace = new Pace(
      () => (slowed += 1),
      () => Date.now(),
    )
    const done: number[] = []
    for (let call = 0; call < 1_200; call += 1) expect(pace.run(0, () => done.push(call))).toBe(true)
    expect(done.length).toBe(1_000)
    expect(slowed).toBe(200)
    vi.advanceTimersByTime(1_000)
    expect(done.length).toBe(1_100)
    vi.advanceTimersByTime(1_100)
    expect(done).toEqual(Array.from({ length: 1_200 }, (_, at) => at))
    vi.advanceTimersByTime(60_000)
    pace.run(0, () => done.push(-1))
    expect(done.at(-1)).toBe(-1)
  })

  it('takes a week’s absence at once, and no more than it can hold', () => {
    vi.useFakeTimers()
    const pace = new Pace(
      () => {},
      () => Date.now(),
    )
    const megabytes = 1024 * 1024
    let done = 0
    const push = () => pace.run(16 * megabytes, () => (done += 1))
    expect([push(), push(), push(), push()]).toEqual([true, true, true, true])
    expect(done).toBe(4)
    expect([push(), push(), push(), push(), push()]).toEqual([true, true, true, true, false])
    vi.advanceTimersByTime(60_000)
    expect(done).toBe(8)
  })
})
