import { describe, expect, it, test } from 'vitest'
import { standsWithoutCountry } from '#shared/dateline/cities.ts'
import { isRegion, kindOf, regionInRunningText, standsAlone } from '#shared/dateline/regions.ts'

describe('regionInRunningText', () => {
  it.each([
    ['MINN.', 'Minn.'],
    ['ILL', 'Ill'],
    ['OHIO', 'Ohio'],
    ['BRITISH COLUMBIA', 'British Columbia'],
    ['BRAZIL', 'Brazil'],
    ['N.Y.', 'N.Y.'],
    ['W.Va.', 'W.Va.'],
    ['W.VA.', 'W.Va.'],
    ['KY', 'KY'],
    ['U.S.', 'U.S.'],
    ['D.C.', 'D.C.'],
    ['USA', 'USA'],
    ['Maine.', 'Maine'],
    ['Ukraine.', 'Ukraine'],
    ['Peru.', 'Peru'],
    ['Ore.', 'Ore.'],
    // Nobody knows these: what is short is an abbreviation.
    ['UPPER RUTLAND', 'Upper Rutland'],
    ['Rutlan.', 'Rutlan'],
    ['Rutla.', 'Rutla.'],
    ['St. Rutland', 'St. Rutland'],
    ['St.Rutland.', 'St.Rutland.'],
    ['R.E.', 'R.E.'],
    ['RE', 'RE'],
  ])('%s is %s', (found, expected) => {
    expect(regionInRunningText(found, 'en')).toBe(expected)
  })

  it('spells a country as its language does', () => {
    expect(regionInRunningText('ST. VINCENT UND DIE GRENADINEN', 'de')).toBe('St. Vincent und die Grenadinen')
    expect(regionInRunningText('КНР', 'ru')).toBe('КНР')
  })
})

test.each([
  ['Oregon', 'Portland', 'en', 'region'],
  ['Georgia', 'Savannah', 'en', 'region'],
  ['Georgia', 'Tbilisi', 'en', 'country'],
  ['Frankreich', 'Nizza', 'de', 'country'],
  ['Frankreich', 'Nizza', 'en', 'region'],
  ['France', 'Nizza', 'de', 'country'],
  ['West Germany', 'Bonn', 'en', 'country'],
  ['U.S.', 'Springfield', 'en', 'country'],
  ['Czech Republic', 'Brno', 'en', 'country'],
  ['Republic of Korea', 'Busan', 'en', 'country'],
  ['США', 'Бостон', 'ru', 'country'],
  ['BRD', 'Bonn', 'de', 'country'],
  ['European Union', 'Brussels', 'en', 'region'],
  ['United Nations', 'Geneva', 'en', 'region'],
  ['Unknown Region', 'Oslo', 'en', 'region'],
  ['', 'Oslo', 'en', 'region'],
] as const)('%s after %s is a %s', (addition, place, language, kind) => {
  expect(kindOf(addition, place, language)).toBe(kind)
})

test.each([
  ['Moscow', 'Russia'],
  ['London', 'United Kingdom'],
  ['Berlin', 'Germany'],
  ['Beijing', 'China'],
  ['Zurich', 'Switzerland'],
  ['Atlanta', 'Georgia'],
  ['ST. LOUIS', 'MO'],
])('AP prints %s without %s, and with any other', (city, addition) => {
  expect(standsAlone(city, addition)).toBe(true)
  expect(standsAlone(city, 'Texas')).toBe(false)
  expect(standsAlone(`${city}-on-Sea`, addition)).toBe(false)
})

test('an abbreviation is known with and without its last stop', () => {
  expect(['Ore.', 'Ore', 'P.E.I.', 'P.E.I', 'N.Y', 'nova scotia'].every(isRegion)).toBe(true)
})

test('no name is nowhere', () => {
  expect([isRegion(''), standsWithoutCountry(''), standsAlone('', '')]).toEqual([false, false, false])
})
