import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencies, agencyName, type Dateline, formatDateline, parseDateline, styles } from '#shared/dateline/index.ts'
import { cases } from '#tests/helpers/cases.ts'

const places = {
  latin: [
    'Minsk',
    'Rio de Janeiro',
    'St. Petersburg',
    'Frankfurt am Main',
    "Coeur d'Alene",
    "L'Aquila",
    'Port-au-Prince',
    'Wilkes-Barre',
    'McAllen',
    'Stratford-upon-Avon',
    'Köln',
    'São Paulo',
    'Łódź',
    'Ústí nad Labem',
    'Gießen',
    'Dar es Salaam',
    'King of Prussia',
    'Den Haag',
    "Xi'an",
    'The Hague',
    'Deir al-Balah',
    'Genf/Wien',
    'Dallas/Fort Worth',
    "St. John's",
  ],
  cyrillic: ['Минск', 'Санкт-Петербург', 'Ростов-на-Дону', 'Нижний Новгород', 'Москва/Минск', 'Мінск', 'Йошкар-Ола'],
}

const additions: readonly Pick<Dateline, 'region' | 'country'>[] = [
  { region: null, country: null },
  { region: 'Maine', country: null },
  { region: 'Ore.', country: null },
  { region: 'N.Y.', country: null },
  { region: 'British Columbia', country: null },
  { region: null, country: 'Ukraine' },
  { region: null, country: 'Palestinian Territories' },
  { region: 'Texas', country: 'USA' },
]

const referenceDate = '2024-05-17'
const dayInMilliseconds = 86_400_000

/** A day in the year up to the reference date: what a dateline without a year can mean. */
const dates = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.parse(referenceDate) - days * dayInMilliseconds).toISOString().slice(0, 10))

const houses = styles.flatMap((style) =>
  Object.entries(style.variants).flatMap(([language, variant]) =>
    agencies
      .filter((agency) => agency.style === style.id && agency.languages.includes(language))
      .map((agency) => ({ style: style.id, language, agency, dated: variant.date !== null })),
  ),
)

describe('what is printed is read back', () => {
  it.each(houses)('$agency.name, style $style, in $language', ({ style, language, agency, dated }) => {
    const names = ['ru', 'be', 'uk', 'bg'].includes(language) ? places.cyrillic : places.latin
    const datelines = fc.record({
      place: fc.constantFrom(...names),
      addition: fc.constantFrom(...additions),
      date: dated ? dates : fc.constant(null),
    })
    fc.assert(
      fc.property(
        datelines,
        fc.constantFrom('', ' Am Morgen fuhren die Fähren wieder.'),
        ({ addition, ...filed }, body) => {
          const dateline: Dateline = { ...filed, ...addition, agency: agencyName(agency, language) }
          const printed = formatDateline(dateline, { style, language })
          const parsed = parseDateline(printed + body, { referenceDate, language })
          expect(parsed?.dateline).toEqual(dateline)
          expect(parsed).toMatchObject({ style, language, text: printed })
          expect((printed + body).slice(parsed?.length)).toBe(body.trimStart())
          expect(formatDateline(parsed?.dateline ?? dateline, { style, language })).toBe(printed)
        },
      ),
      cases(100),
    )
  })

  const variants = styles.flatMap((style) =>
    Object.entries(style.variants)
      .filter(([, variant]) => variant.date !== null && /[-–—]$/u.test(variant.pattern))
      .map(([language]) => ({ style: style.id, language })),
  )
  it.each(variants)('without an agency, style $style, in $language', ({ style, language }) => {
    fc.assert(
      fc.property(fc.constantFrom(...places.latin), dates, (place, date) => {
        const dateline: Dateline = { place, region: null, country: null, date, agency: null }
        const printed = formatDateline(dateline, { style, language })
        expect(parseDateline(`${printed} Morgens`, { referenceDate, language })?.dateline).toEqual(dateline)
      }),
      cases(100),
    )
  })
})
