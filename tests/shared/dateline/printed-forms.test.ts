import { describe, expect, test } from 'vitest'
import { findAgency, recogniseAgency } from '#shared/dateline/agencies.ts'
import { parseDateline } from '#shared/dateline/index.ts'
import { primaryLanguage } from '#shared/dateline/language.ts'
import { renderTemplate } from '#shared/dateline/template.ts'

describe('datelines as wires print them', () => {
  test.each([
    ['halifax, nova scotia (ap) - The ferry sails.', 'Halifax', 'AP'],
    ['halifax, nova scotia (ap). The ferry sails.', 'Halifax', 'AP'],
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
    ['ON BOARD THE QUEEN MARY, June 5 – The ship sails.', 'On Board the Queen Mary', null],
  ])('%s', (text, place, agency) => {
    expect(parseDateline(text)?.dateline).toMatchObject({ place, agency })
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

test.each([
  ['The Associated Press', 'ap'],
  ['Thomson Reuters', 'reuters'],
  ['Agence France-Presse', 'afp'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Austria Presse Agentur', 'apa'],
  ['ИТАР-ТАСС', 'tass'],
  ['United Press International', 'upi'],
  ['Press Trust of India', 'pti'],
  ['Keystone-SDA', 'keystone-sda'],
  ['Dow Jones Newswires', 'dow-jones'],
  ['Bloomberg News', 'bloomberg'],
  ['Press Association', 'pa'],
  ['Australian Associated Press', 'aap'],
  ['La Presse Canadienne', 'cp'],
])('an agency is known by its whole name: %s', (name, id) => expect(findAgency(name)?.id).toBe(id))

test('several agencies are known where each of them is', () => {
  expect(recogniseAgency('dpa, AFP')).toMatchObject({ agency: { id: 'dpa' }, name: 'dpa, AFP' })
  expect(recogniseAgency('dpa, Meier')).toBeNull()
  expect(recogniseAgency('Meier, dpa')).toBeNull()
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
