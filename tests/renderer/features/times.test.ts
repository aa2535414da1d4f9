import { describe, expect, it } from 'vitest'
import { exactTime, timeAgo } from '#renderer/features/library/times.ts'

const now = Date.UTC(2026, 4, 20, 12)
const minutes = (count: number) => now - count * 60_000

describe('how long ago', () => {
  it.each([
    [minutes(0), 'now'],
    [minutes(1), '1 min. ago'],
    [minutes(59), '59 min. ago'],
    [minutes(60), '1 hr. ago'],
    [minutes(24 * 60), 'yesterday'],
    [minutes(6 * 24 * 60), '6 days ago'],
    [minutes(8 * 24 * 60), 'May 12, 2026'],
  ])('%d is %s', (moment, said) => {
    expect(timeAgo(moment, now, 'en')).toBe(said)
  })

  it('reads a moment of the future, from a clock that was set back, as now', () => {
    expect(timeAgo(now + 3_600_000, now, 'en')).toBe('now')
  })

  it('speaks the language of the interface', () => {
    expect(timeAgo(minutes(24 * 60), now, 'de')).toBe('gestern')
    expect(exactTime('2026-05-20T12:00:00Z', 'de')).toContain('20. Mai 2026')
  })
})
