import { describe, expect, it } from 'vitest'
import { agencies, agencyName, findAgency, styleOf } from '#shared/dateline/index.ts'

/** Texts that name an agency and are none. */
const unknown = [
  `dpa/${'x'.repeat(37)}`,
  `dpa/${'x'.repeat(10_000)}`,
  '/dpa/lnw',
  'x/dpa-AFX',
  'dpa, Meier',
  'dpa, AFP, Meier',
  'Meier, dpa',
  'Наш корр. ТАСС',
]

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
    [`dpa/${'x'.repeat(36)}`, 'dpa'],
    ['dpa, AFP', 'dpa'],
    ['dpa,AFP', 'dpa'],
    ['The  Associated\nPress', 'ap'],
    ['Корр.ТАСС', 'tass'],
    ['AFP/dpa', 'afp'],
    ['dpa-AFX Wirtschaft', 'dpa'],
    ['Корр. БЕЛТА', 'belta'],
    ['Кар. БЕЛТА', 'belta'],
    ['CTK', 'ctk'],
    // As they appear on wires and pages besides their usual names.
    ['The Associated Press', 'ap'],
    ['Associated Press', 'ap'],
    ['Рейтер', 'reuters'],
    ['Рэйтэр', 'reuters'],
    ['RTR', 'reuters'],
    ['Thomson Reuters', 'reuters'],
    ['Agence France-Presse', 'afp'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['dpa-AFX', 'dpa'],
    ['Austria Presse Agentur', 'apa'],
    ['ТАСС', 'tass'],
    ['ITAR-TASS', 'tass'],
    ['ИТАР-ТАСС', 'tass'],
    ['Интерфакс', 'interfax'],
    ['Interfax-Ukraine', 'interfax'],
    ['Интерфакс-Запад', 'interfax'],
    ['РИА Новости', 'ria'],
    ['РИА', 'ria'],
    ['Синьхуа', 'xinhua'],
    ['Xinhuanet', 'xinhua'],
    ['EFEAGRO', 'efe'],
    ['Kyodo News', 'kyodo'],
    ['Yonhap News', 'yonhap'],
    ['United Press International', 'upi'],
    ['Press Trust of India', 'pti'],
    ['Agência Lusa', 'lusa'],
    ['dts Nachrichtenagentur', 'dts'],
    ['ddp', 'dapd'],
    ['Keystone-SDA', 'keystone-sda'],
    ['ats', 'keystone-sda'],
    ['Dow Jones Newswires', 'dow-jones'],
    ['Bloomberg News', 'bloomberg'],
    ['Press Association', 'pa'],
    ['La Presse Canadienne', 'cp'],
    ['БТА', 'bta'],
    ['Укрінформ', 'ukrinform'],
    ['Укринформ', 'ukrinform'],
    ['УНІАН', 'unian'],
    ['EP', 'europa-press'],
    ['Anadolu Ajansı', 'anadolu'],
    ['Central News Agency', 'cna'],
    ['Kathpress', 'kathpress'],
    ['Ghana News Agency', 'gna'],
    ['News Agency of Nigeria', 'nan'],
    ['Australian Associated Press', 'aap'],
    ['Jiji', 'jiji'],
    ['PR Newswire', 'pr-newswire'],
    ['GlobeNewswire', 'globe-newswire'],
  ])('%s is %s', (name, id) => {
    expect(findAgency(name)?.id).toBe(id)
  })

  it.each(['', ' ', 'Oder', 'AP Photo', '52', 'dpa/', '/', 'AAP-The ferries ran', ...unknown])(
    '"%s" is none',
    (name) => {
      expect(findAgency(name)).toBeNull()
      expect(styleOf(name)).toBe('generic')
    },
  )

  it('are named as the language names them', () => {
    const [belta, dpa] = [findAgency('belta'), findAgency('dpa')]
    if (!belta || !dpa) throw new Error('BelTA and dpa are known.')
    expect([agencyName(belta, 'ru'), agencyName(belta, 'de'), agencyName(dpa, 'ru')]).toEqual(['БЕЛТА', 'BelTA', 'dpa'])
    expect(belta.timeZone).toBe('Europe/Minsk')
    expect(styleOf(null)).toBe('generic')
  })
})
