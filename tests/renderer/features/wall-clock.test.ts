import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownInstead, wallClockOf, zonedTime } from '#renderer/features/inspector/wall-clock.ts'
import { cases } from '#tests/helpers/cases.ts'

test('a time is read in its zone, and by its own offset where there is none', () => {
  expect(wallClockOf('2022-06-22T11:36:00Z', 'Europe/Minsk')).toBe('2022-06-22T14:36')
  expect(wallClockOf('2022-06-22T14:36:00+03:00', null)).toBe('2022-06-22T14:36')
  expect(wallClockOf('2022-06-22T14:36:00+03:00', 'Nowhere/City')).toBe('2022-06-22T14:36')
  expect(wallClockOf('22 June', 'Europe/Minsk')).toBeNull()
  expect(zonedTime('2022-06-22T14:36', 'Nowhere/City')).toBeNull()
})

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', '03:30'],
  ['2026-03-29T02:00:00', 'Europe/Berlin', '03:00'],
  ['2026-03-29T01:59', 'Europe/Berlin', null],
  ['2026-03-29T03:00', 'Europe/Berlin', null],
  ['2026-10-25T02:30', 'Europe/Berlin', null],
  ['2026-03-29T02:30', 'Europe/Minsk', null],
  ['2026-03-08T02:15', 'America/New_York', '03:15'],
  ['2026-10-04T02:10', 'Australia/Lord_Howe', '02:40'],
  ['2026-03-29T02:30', 'Nowhere/City', null],
  ['2026-03-29T02:30', null, null],
])('%s in %s: the clock shows %s instead', (clock, zone, shown) => expect(shownInstead(clock, zone)).toBe(shown))

test('a move to another zone and back keeps the clock, unless it shows an hour that a clock change skips', () => {
  const zones = fc.constantFrom('Europe/Minsk', 'Asia/Tokyo', 'America/Phoenix', 'Asia/Kathmandu')
  const clocks = fc
    .date({ min: new Date('1995-01-01T00:00Z'), max: new Date('2040-01-01T00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16))
  fc.assert(
    fc.property(clocks, zones, zones, (clock, zone, other) => {
      const there = zonedTime(clock, zone)
      const shown = wallClockOf(there, zone)
      // Minsk skipped an hour on each last Sunday of March until 2011.
      fc.pre(shown === clock)
      const moved = zonedTime(shown, other)
      fc.pre(wallClockOf(moved, other) === clock)
      return zonedTime(wallClockOf(moved, other) ?? '', zone) === there
    }),
    cases(100),
  )
})
