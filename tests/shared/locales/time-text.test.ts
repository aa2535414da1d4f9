import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeText, zoneName } from '#shared/locales/time-text.ts'
import { cases } from '#tests/helpers/cases.ts'

const dawn = '2026-11-30T06:00:00+03:00'

test('a time is told in its zone, which is named, as the region writes it', () => {
  expect(timeText(dawn, { region: 'en-GB', zone: 'Europe/Minsk' })).toBe('30 Nov 2026, 06:00 GMT+3')
  expect(timeText(dawn, { region: 'de', zone: 'Europe/Berlin' })).toBe('30.11.2026, 04:00 MEZ')
  expect(timeText(dawn, { region: 'en-US', zone: 'America/New_York' })).toBe('Nov 29, 2026, 10:00 PM EST')
  expect(timeText(Date.parse(dawn), { region: 'en-GB', zone: 'UTC' })).toBe('30 Nov 2026, 03:00 UTC')
})

test('the name is that of the time told, on either side of a clock change', () => {
  const berlin = { region: 'de', zone: 'Europe/Berlin' }
  expect(timeText('2026-10-25T00:30:00Z', berlin)).toBe('25.10.2026, 02:30 MESZ')
  expect(timeText('2026-10-25T01:30:00Z', berlin)).toBe('25.10.2026, 02:30 MEZ')
})

test('a zone has one name for summer and winter, as the region writes it', () => {
  expect(zoneName('en-GB', 'Europe/Berlin')).toBe('Central European Time')
  expect(zoneName('de', 'Europe/Berlin')).toBe('Mitteleuropäische Zeit')
  expect(zoneName('en-GB', 'UTC')).not.toBe('')
})

test('what is no time is told as it stands', () => {
  expect(timeText('soon', { region: 'en-GB' })).toBe('soon')
})

test('two texts of one zone are of one minute only where the times are', () => {
  const minutes = fc.integer({ min: 0, max: 3_000_000 }).map((minute) => 1_700_000_000_000 + minute * 60_000)
  fc.assert(
    fc.property(minutes, minutes, fc.constantFrom('Europe/London', 'Asia/Kathmandu', 'UTC'), (one, other, zone) => {
      const text = (time: number) => timeText(time, { region: 'en-GB', zone })
      expect(text(one) === text(other)).toBe(Math.floor(one / 60_000) === Math.floor(other / 60_000))
    }),
    cases(200),
  )
})
