import { describe, expect, it } from 'vitest'
import { instantOfTimestamp, readTimestamp } from '#desk/import/timestamp.ts'

const referenceDate = '2022-06-24'
const short = (text: string) => {
  const stamp = readTimestamp(text, referenceDate)
  return stamp && [stamp.date, stamp.time?.slice(0, 5), stamp.zone].filter((part) => part).join(' ')
}

describe('a time stamp', () => {
  it.each([
    ['22 Juni 2022, 14:36', '2022-06-22 14:36'],
    ['22.06.2022 14:36', '2022-06-22 14:36'],
    ['22.06.22, 14:36', '2022-06-22 14:36'],
    ['Jun 22, 2022 2:36 PM EDT', '2022-06-22 14:36 America/New_York'],
    ['2:36 p.m. ET, Wed June 22, 2022', '2022-06-22 14:36 America/New_York'],
    ['12:05 AM, June 22, 2022', '2022-06-22 00:05'],
    ['22 июня 2022, 14:36', '2022-06-22 14:36'],
    ['22 июня 2022 г. в 14:36 (мск)', '2022-06-22 14:36 Europe/Moscow'],
    ['2022-06-22T14:36:00+03:00', '2022-06-22 14:36 +03:00'],
    ['2022-06-22T11:36:00Z', '2022-06-22 11:36 Z'],
    ['Published 14:36 GMT, 22 June 2022', '2022-06-22 14:36 Etc/UTC'],
    ['June 21, 2022 4:56 AM GMT+1 · Updated a day ago', '2022-06-21 04:56 +01:00'],
    ['22.06.2022, 14:36 Uhr | dpa', '2022-06-22 14:36'],
    ['Mi., 22. Juni 2022, 14.36 Uhr', '2022-06-22 14:36'],
    ['Stand: 22.06.2022 14:36 Uhr', '2022-06-22 14:36'],
    ['Publié le 22 juin 2022 à 14h36, mis à jour à 15h02', '2022-06-22 14:36'],
    ['Miércoles, 22 de junio de 2022 a las 14:36 horas', '2022-06-22 14:36'],
    ['22 giugno 2022 - 14.36', '2022-06-22 14:36'],
    ['22/06/2022 às 14h36', '2022-06-22 14:36'],
    ['22 czerwca 2022, godz. 14:36', '2022-06-22 14:36'],
    ['22. června 2022 14:36', '2022-06-22 14:36'],
    ['22 чэрвеня 2022, 14:36', '2022-06-22 14:36'],
    ['22 червня 2022, 14:36', '2022-06-22 14:36'],
    ['Onsdag 22. juni 2022 kl. 14.36', '2022-06-22 14:36'],
    ['2022年6月22日 14:36', '2022-06-22 14:36'],
    ['6/22/2022 2:36 PM', '2022-06-22 14:36'],
    ['3/4/2022 2:36 PM', '2022-03-04 14:36'],
    ['03/04/2022 14:36', '2022-04-03 14:36'],
    ['17 OCT, 11:42', '2021-10-17 11:42'],
    ['Środa, 22 czerwca 2022', '2022-06-22'],
    ['Mar 5, 2022 2:36 PM', '2022-03-05 14:36'],
    ['Published 5 Mar. 2022', '2022-03-05'],
    ['Tue Mar 8, 2022', '2022-03-08'],
    ['mar 8 marzo 2022, 14:36', '2022-03-08 14:36'],
    ['mar. 8 mars 2022', '2022-03-08'],
    ['Mar, 08/03/2022', '2022-03-08'],
    ['KYODO NEWS - Mar 5, 2022 - 14:36', '2022-03-05 14:36'],
    ['KYODO NEWS - Jun 5, 2022 - 14:36 | All, Japan', '2022-06-05 14:36'],
  ])('reads %s', (text, wanted) => expect(short(text)).toBe(wanted))

  it.each([
    'In 2022 he won 14 of 36',
    '31.02.2022 10:00',
    '22 June 2022 was a Wednesday',
    '22 June 2022, a day to remember',
    '22 June 2022 – the longest night',
    '14:36',
    '25:61, 22 June 2022',
    'Mai 1968',
    'Ferry sails again - Mar 5, 2022 - 14:36 | All, Japan',
    '4-2',
    'Shr 51 cts vs 33 cts',
    '',
  ])('is not seen in %s', (text) => expect(short(text)).toBeNull())

  it('knows what a page calls it', () => {
    const label = (text: string) => readTimestamp(text, referenceDate)?.label
    expect(label('Опубликовано: 22.06.2022 14:36')).toBe('published')
    expect(label('Bijgewerkt op 22 juni 2022 14:36')).toBe('updated')
    expect(label('flag Freitag, 29 März 2024')).toBe('today')
    expect(label('Updated: Jun 22, 2022 / Published: Jun 21, 2022 10:00 AM')).toBe('published')
  })
})

describe('the instant of a time stamp', () => {
  const instant = (text: string, ...zones: string[]) => {
    const stamp = readTimestamp(text, referenceDate)
    return stamp && instantOfTimestamp(stamp, zones)
  }
  it('is taken in the first zone where the stamp names none, its winter and summer time', () => {
    expect(instant('22 June 2022, 14:36', 'Europe/Berlin')).toEqual({
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Berlin',
    })
    expect(instant('22 January 2022, 14:36', 'Europe/Berlin')?.publishedAt).toBe('2022-01-22T14:36:00+01:00')
  })
  it('keeps an offset, with a zone that had it at the time', () => {
    expect(instant('2022-06-22T14:36:00+03:00', 'Europe/Berlin', 'Europe/Minsk')).toEqual({
      publishedAt: '2022-06-22T14:36:00+03:00',
      timeZone: 'Europe/Minsk',
    })
    expect(instant('2022-06-22T14:36:00+09:30', 'Europe/Berlin')?.timeZone).toBeNull()
  })
  it('is none without a time', () => expect(instant('22 June 2022', 'Europe/Berlin')).toBeNull())
})
