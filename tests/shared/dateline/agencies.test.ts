import { describe, expect, it } from 'vitest'
import { agencies, agencyName, findAgency, styleOf } from '#shared/dateline/index.ts'

describe('agencies', () => {
  it('have ids of their own, zones that exist and styles that print', () => {
    expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length)
    for (const { timeZone, languages } of agencies) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
      expect(languages.length).toBeGreaterThan(0)
    }
  })

  it.each(agencies)('$name is found by each of its names', (agency) => {
    for (const name of [agency.name, ...Object.values(agency.names), ...agency.aliases]) {
      expect(findAgency(name)).toBe(agency)
      expect(findAgency(name.toUpperCase())).toBe(agency)
      expect(findAgency(` ${name.toLowerCase()} `)).toBe(agency)
    }
  })

  it.each([
    ['dpa/lnw', 'dpa'],
    ['dpa-infocom', 'dpa'],
    ['AFP/dpa', 'afp'],
    ['Корр. БЕЛТА', 'belta'],
    ['Кар. БЕЛТА', 'belta'],
    ['CTK', 'ctk'],
  ])('%s is %s', (name, id) => {
    expect(findAgency(name)?.id).toBe(id)
  })

  it.each(['', ' ', 'Oder', 'AP Photo', '52', 'dpa/', '/', `dpa/${'x'.repeat(10_000)}`])('"%s" is none', (name) => {
    expect(findAgency(name)).toBeNull()
    expect(styleOf(name)).toBe('generic')
  })

  it('are named as the language names them', () => {
    const [belta, dpa] = [findAgency('belta'), findAgency('dpa')]
    if (!belta || !dpa) throw new Error('BelTA and dpa are known.')
    expect([agencyName(belta, 'ru'), agencyName(belta, 'de'), agencyName(dpa, 'ru')]).toEqual(['БЕЛТА', 'BelTA', 'dpa'])
    expect(belta.timeZone).toBe('Europe/Minsk')
    expect(styleOf(null)).toBe('generic')
  })
})
