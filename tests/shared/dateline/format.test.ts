import { describe, expect, it } from 'vitest'
import {
  type Dateline,
  emptyDateline,
  formatDateline,
  hasDateline,
  type StyleId,
  styles,
} from '#shared/dateline/index.ts'
import { findStyle, variantOf } from '#shared/dateline/style.ts'
import { given } from '#shared/given.ts'

const filed = (dateline: Partial<Dateline>): Dateline => ({ ...emptyDateline, ...dateline })

describe('a dateline', () => {
  it('is there where anything of it is', () => {
    for (const unset of [emptyDateline, filed({ place: '' })]) expect(hasDateline(unset)).toBe(false)
    for (const name of ['place', 'region', 'country', 'date', 'agency'] as const)
      expect(hasDateline(filed({ [name]: 'x' }))).toBe(true)
  })
})

describe('formatDateline', () => {
  it('takes the style of the agency, in the language of the article', () => {
    const dateline = filed({ place: 'Moskau', date: '2022-06-22', agency: 'BelTA' })
    expect(formatDateline(dateline, { language: 'de' })).toBe('MOSKAU, 22. Juni (BelTA) –')
    expect(formatDateline(dateline, { language: 'de-AT' })).toBe('MOSKAU, 22. Juni (BelTA) –')
    expect(formatDateline(dateline, { language: 'en' })).toBe('MOSKAU, 22 June (BelTA) –')
    expect(formatDateline(dateline, { language: 'de', style: 'dpa' })).toBe('Moskau (BelTA) -')
  })

  it('has a form for an agency it does not know, and for none', () => {
    const dateline = filed({ place: 'Oslo', date: '2022-06-22' })
    expect(formatDateline(dateline, { language: 'en' })).toBe('OSLO, June 22 —')
    expect(formatDateline({ ...dateline, agency: 'Fjordnytt' }, { language: 'de' })).toBe(
      'Oslo, 22. Juni (Fjordnytt) –',
    )
  })

  it('inflects months, also in languages the agency does not write', () => {
    const dateline = filed({ place: 'Minsk', date: '2022-06-22' })
    const printed = (language: string, style?: StyleId) => formatDateline(dateline, given({ language, style }))
    expect(printed('ru')).toBe('MINSK, 22 июня –')
    expect(printed('cs')).toBe('Minsk, 22. června –')
    expect(printed('pl')).toBe('Minsk, 22 czerwca –')
    expect(printed('uk', 'reuters')).toBe('MINSK, 22 червня -')
    expect(printed('pl', 'tass')).toBe('MINSK, 22 czerwca.')
    expect(printed('et')).toContain('22. juuni')
    expect(printed('')).toContain('June')
    expect(printed('no such language')).toContain('June')
  })

  it('prints state and country', () => {
    const dateline = filed({ place: 'Portland', region: 'Ore.', country: 'USA', date: '2022-02-26', agency: 'Reuters' })
    expect(formatDateline(dateline, { language: 'en' })).toBe('PORTLAND, Ore., USA, Feb 26 (Reuters) -')
    expect(formatDateline(filed({ region: 'Ore.' }), { language: 'en' })).toBe('Ore. —')
  })

  it('abbreviates states as AP does, and leaves them out where the city stands alone', () => {
    const printed = (dateline: Partial<Dateline>) =>
      formatDateline(filed({ ...dateline, agency: 'AP' }), { language: 'en' })
    expect(printed({ place: 'Portland', region: 'Oregon' })).toBe('PORTLAND, Ore. (AP) —')
    expect(printed({ place: 'Portland', region: 'Maine' })).toBe('PORTLAND, Maine (AP) —')
    expect(printed({ place: 'Seattle', region: 'Washington' })).toBe('SEATTLE (AP) —')
    expect(printed({ place: 'Washington', region: 'D.C.' })).toBe('WASHINGTON (AP) —')
    expect(printed({ place: 'Washington', region: 'Pennsylvania' })).toBe('WASHINGTON, Pa. (AP) —')
    expect(printed({ place: 'Paris', country: 'France' })).toBe('PARIS (AP) —')
    expect(printed({ place: 'Paris', region: 'Texas' })).toBe('PARIS, Texas (AP) —')
    expect(printed({ place: 'Minsk', country: 'Belarus' })).toBe('MINSK, Belarus (AP) —')
  })

  it('leaves no stray comma, blank or bracket where slots are missing', () => {
    const full = { place: 'Oslo', region: null, country: null, date: '2022-06-22', agency: 'X' }
    const keys = ['place', 'date', 'agency'] as const
    for (const style of styles) {
      for (const language of Object.keys(style.variants)) {
        for (let mask = 0; mask < 8; mask++) {
          const missing = Object.fromEntries(keys.filter((_, index) => mask & (1 << index)).map((key) => [key, null]))
          const printed = formatDateline({ ...full, ...missing }, { style: style.id, language })
          expect(printed).toBe(printed.trim())
          expect(printed).not.toMatch(/^[,.\s–—-]|\s{2}|,\s*[,(.–—-]|\(\)|\/\/|\.\.|\s[,.)]|[-–—]\s[-–—]/u)
        }
      }
    }
  })

  it('needs a style that there is, and one that has a form', () => {
    expect(() => findStyle('none' as StyleId)).toThrow(RangeError)
    expect(() => variantOf({ id: 'generic', variants: {} }, 'en')).toThrow(RangeError)
  })

  it('prints nothing when nothing is set, and no date that does not exist', () => {
    for (const style of styles) expect(formatDateline(emptyDateline, { style: style.id, language: 'en' })).toBe('')
    expect(formatDateline(filed({ place: ' ' }), { language: 'en' })).toBe('')
    expect(formatDateline(filed({ place: 'Oslo', date: '2022-02-31' }), { language: 'en' })).toBe('OSLO —')
    for (const date of ['soon', '2022-06-22T10:00', '+2022-06-22'])
      expect(formatDateline(filed({ place: 'Oslo', date }), { language: 'en' })).toBe('OSLO —')
  })

  it('is one line, whatever was pasted into a field', () => {
    expect(formatDateline(filed({ place: ' New\n York ', agency: 'AP\t' }), { language: 'en' })).toBe('NEW YORK (AP) —')
    const long = 'Å'.repeat(10_000)
    expect(formatDateline(filed({ place: long, agency: long }), { language: 'sv' })).toHaveLength(20_005)
  })

  it('capitalises as the language does', () => {
    expect(formatDateline(filed({ place: 'İzmir' }), { language: 'tr' })).toBe('İZMİR –')
    expect(formatDateline(filed({ place: 'Izmir' }), { language: 'en' })).toBe('IZMIR —')
  })
})
