import { describe, expect, test } from 'vitest'
import { recogniseAgency } from '#shared/dateline/agencies.ts'
import { emptyDateline, parseDateline } from '#shared/dateline/index.ts'
import { primaryLanguage } from '#shared/dateline/language.ts'
import { renderTemplate } from '#shared/dateline/template.ts'

describe('datelines as wires print them', () => {
  test.each([
    ['halifax, nova scotia (ap) - The ferry sails.', 'Halifax, Nova Scotia', 'AP'],
    ['halifax, nova scotia (ap). The ferry sails.', 'Halifax, Nova Scotia', 'AP'],
    ['halifax, nova scotia (ap). – The ferry sails.', 'Halifax, Nova Scotia', 'AP'],
    ['HALIFAX (AP): – The ferry sails.', 'Halifax', 'AP'],
    ['BERLIN, Friday, June 5 - The ferry sails.', 'Berlin', null],
    ['BERLIN, Friday June 5 - The ferry sails.', 'Berlin', null],
    ['BERLIN, Friday,  June 5 - The ferry sails.', 'Berlin', null],
    ['BERLIN – (dpa) – Die Fähre fährt.', 'Berlin', 'dpa'],
    ['BERLIN, (dpa) – Die Fähre fährt.', 'Berlin', 'dpa'],
    ['(AP) MINSK – The ferry sails.', 'Minsk', 'AP'],
    ['MINSK, June 5 (AP, dpa) – The ferry sails.', 'Minsk', 'AP, dpa'],
    ['LONDON – The ferry sails.', 'London', null],
    ['LONDON – “The ferry sails.”', 'London', null],
    ['LONDON – 25,000 people sailed.', 'London', null],
    ['Reuters – LONDON – The ferry sails.', 'London', 'Reuters'],
    ['Reuters -- LONDON – The ferry sails.', 'London', 'Reuters'],
    ['(Reuters) LONDON – The ferry sails.', 'London', 'Reuters'],
    ['(Reuters)LONDON – The ferry sails.', 'London', 'Reuters'],
    ['Reuters, London, June 5 – The ferry sails.', 'London', 'Reuters'],
    ['KYODO NEWS - Mar 5, 2026 - The train left at 12:10.', '', 'Kyodo News'],
    ['TBILISI, Georgia, USSR, June 5 – The ferry sails.', 'Tbilisi, Georgia, USSR', null],
    ['NIZZA, Frankreich, June 5 – The ferry sails.', 'Nizza, Frankreich', null],
    ['UPPER RUTLAND, Rutlandshire, June 5 – The ferry sails.', 'Upper Rutland, Rutlandshire', null],
    ['Mühldorf a.Inn. (dpa) – Die Fähre fährt.', 'Mühldorf a.Inn.', 'dpa'],
    ['Bogota, March 4 - the ferry sails.', 'Bogota', null],
    ['Bogota, March 4 -- the ferry sails.', 'Bogota', null],
    ['LONDON –  The ferry sails.', 'London', null],
    ['LONDON –The ferry sails.', 'London', null],
    ['Bogota, June 14 - B747 jets land.', 'Bogota', null],
    ['THE BRONX, June 5 – The ferry sails.', 'The Bronx', null],
    ['BERLIN,, Germany, June 5 – The ferry sails.', 'Berlin, Germany', null],
    ['KIGALI, Rwanda – The ferry sails.', 'Kigali, Rwanda', null],
    ['SEOUL/ TOKYO, June 5 – The ferry sails.', 'Seoul/Tokyo', null],
    ['SEOUL /TOKYO, June 5 – The ferry sails.', 'Seoul/Tokyo', null],
    ['Frankfurt(Oder) (dpa) – Die Fähre fährt.', 'Frankfurt(Oder)', 'dpa'],
    ['Landau (an der Isar) (dpa) – Die Fähre fährt.', 'Landau (an der Isar)', 'dpa'],
    ["d'Alene (AP) – The ferry sails.", "d'Alene", 'AP'],
    ['MINN., June 5 – The ferry sails.', 'Minn', null],
    ['WEST VIRGINIA, June 5 – The ferry sails.', 'West Virginia', null],
    ['Farmington Conn., June 5 – The ferry sails.', 'Farmington Conn', null],
    ['Lake Vig, Norway, NTB', 'Lake Vig, Norway', 'NTB'],
    ['ON BOARD THE QUEEN MARY, June 5 – The ship sails.', 'On Board the Queen Mary', null],
  ])('%s', (text, where, by) => {
    const { place, region, country, agency } = parseDateline(text)?.dateline ?? emptyDateline
    expect([place, region, country].filter(Boolean).join(', ')).toBe(where)
    expect(agency).toBe(by)
  })

  test.each([
    'MINSK, June 5 (AP, Meier) – The ferry sails.',
    'A (AP) MINSK, June 5 – The ferry sails.',
    'LONDON – (Nobody knows) Why.',
    'LONDON – xThe ferry sails.',
    'LONDON – 3',
    'ON TUESDAY, June 5 – The ship sails.',
    'ON BEHALF, June 5 – The ship sails.',
  ])('%s has none', (text) => expect(parseDateline(text)).toBeNull())
})

test.each(['Toronto', 'Calgary', 'Victoria', 'Ankara', 'Edinburgh', 'Santiago', 'Wien', 'Kiew'])(
  'a city that everybody knows stands alone: %s',
  (city) => {
    expect(parseDateline(`${city.toUpperCase()} – The ferry sails.`)?.dateline.place).toBe(city)
  },
)

test('several agencies are known where each of them is', () => {
  expect(recogniseAgency('dpa, AFP')).toMatchObject({ agency: { id: 'dpa' }, name: 'dpa, AFP' })
})

test('the primary language of a tag is a word of two or three letters, and of nothing else', () => {
  expect(['de_AT', 'GSW', 'zh-Hant', 'english-US', '1de', 'd', ''].map(primaryLanguage)).toEqual([
    'de',
    'gsw',
    'zh',
    null,
    null,
    null,
    null,
  ])
})

test.each(['{a}]', '[{a}', 'a]{a}', '[[{a}]'])('brackets of a template match: %s does not', (template) => {
  expect(() => renderTemplate(template, { a: 'x' })).toThrow(RangeError)
})
