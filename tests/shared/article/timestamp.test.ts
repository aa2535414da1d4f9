import { describe, expect, it } from 'vitest'
import { isCalendarDate, isTimestamp, isTimeZone, timestampIn, timestampOf } from '#shared/article/timestamp.ts'

describe('times', () => {
  it('are written with the offset that the zone has at that instant', () => {
    expect(timestampOf('2022-06-22T14:36', 'Europe/Minsk')).toBe('2022-06-22T14:36:00+03:00')
    expect(timestampOf('2022-01-22T14:36', 'Europe/Berlin')).toBe('2022-01-22T14:36:00+01:00')
    expect(timestampIn('2022-06-22T11:36:00Z', 'Europe/Minsk')).toBe('2022-06-22T14:36:00+03:00')
  })

  it('that a clock change skips move forward, those that it repeats mean the first', () => {
    expect(timestampOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T03:30:00+02:00')
    expect(timestampOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T02:30:00+02:00')
  })

  it('without an offset, or that do not exist, are no timestamps', () => {
    expect(['2022-06-22T14:36', '2022-06-31T10:00Z', '2022-06-22T25:00Z', 'yesterday'].map(isTimestamp)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('know their zones and their calendar', () => {
    expect([isTimeZone('Europe/Minsk'), isTimeZone('+03:00'), isTimeZone('Mars/Base')]).toEqual([true, false, false])
    expect([isCalendarDate('2024-02-29'), isCalendarDate('2023-02-29'), isCalendarDate('2024-2-9')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
