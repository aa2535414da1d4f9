import type { DateForm } from './date-form.ts'

/** The house styles that Lede prints and reads. */
export type StyleId =
  | 'generic'
  | 'ap'
  | 'reuters'
  | 'afp'
  | 'dpa'
  | 'apa'
  | 'tass'
  | 'interfax'
  | 'ria'
  | 'belta'
  | 'xinhua'
  | 'efe'
  | 'ansa'
  | 'kyodo'
  | 'pti'
  | 'ctk'
  | 'lusa'

/** How one style prints in one language. */
export interface StyleVariant {
  /**
   * The run-in as a template: `{place}` (with region and country), `{date}` and `{agency}`. Text in
   * brackets is printed only if a slot in it is set; a joiner (blank, comma, full stop, dash) at
   * its beginning is dropped if nothing of the enclosing part precedes it.
   */
  readonly pattern: string
  /** Whether the place is in capitals or as in running text. */
  readonly place: 'capitals' | 'running'
  /** Absent: the language's usual form. Null: no date. */
  readonly date?: DateForm | undefined
}

/** One house style as data. */
export interface Style {
  readonly id: StyleId
  /**
   * The languages that the agency writes, its main one first; any other language uses the first
   * variant with that language's usual date.
   */
  readonly variants: Readonly<Record<string, StyleVariant>>
  /**
   * Whether states are abbreviated, and omitted after well-known cities, as the AP Stylebook
   * requires.
   */
  readonly apRegions?: boolean
}

const bracketed = (end: string): string => `[{place}][, {date}][ ({agency})]${end}`
const capitals = (pattern: string, date?: DateForm): StyleVariant => ({ pattern, place: 'capitals', date })
const running = (pattern: string, date?: DateForm): StyleVariant => ({ pattern, place: 'running', date })

const slashed = '[{place}][, {date}][. /{agency}/].'
const stops = '[{place}][. {date}][. {agency}] -'
const ria = '[{place}][, {date}][ - {agency}].'
const correspondent = (word: string): string => `[{date}][, {place}][ /${word} {agency}/].`

/** Every house style; the forms are those found on the agencies' wires. */
export const styles: readonly Style[] = [
  {
    id: 'generic',
    variants: {
      en: capitals(bracketed(' —')),
      de: running(bracketed(' –')),
      fr: running(bracketed(' –')),
      es: running(bracketed(' —')),
      it: running(bracketed(' –')),
      pt: running(bracketed(' –')),
      nl: capitals(bracketed(' –')),
      sv: capitals(bracketed(' –')),
      da: capitals(bracketed(' –')),
      nb: capitals(bracketed(' –')),
      fi: running(bracketed(' –')),
      pl: running(bracketed(' –')),
      cs: running(bracketed(' –')),
      sk: running(bracketed(' –')),
      hr: capitals(bracketed(' –')),
      ro: capitals(bracketed(' –')),
      bg: capitals(bracketed(' –')),
      uk: capitals(bracketed(' –')),
      be: capitals(bracketed(' –')),
      ru: capitals(bracketed(' –')),
      tr: capitals(bracketed(' –')),
    },
  },
  {
    id: 'ap',
    apRegions: true,
    variants: { en: capitals(bracketed(' —'), null), es: capitals(bracketed(' —'), null) },
  },
  {
    id: 'reuters',
    variants: {
      en: capitals(bracketed(' -'), '{plain} {day}'),
      de: running(bracketed(' -'), '{day}. {short}'),
      fr: capitals(bracketed(' -')),
      es: capitals(bracketed(' -'), '{day} {short}'),
      it: capitals(bracketed(' -')),
      pt: capitals(bracketed(' -'), '{day} {short}'),
      ru: capitals(bracketed(' -'), '{day} {short}'),
    },
  },
  {
    id: 'afp',
    variants: {
      fr: running(bracketed(' -'), '{day} {short} {year}'),
      en: running(bracketed(' -'), '{short} {day}, {year}'),
      es: running(bracketed(' -'), '{day} {short} {year}'),
      pt: running(bracketed(' -'), '{day} {short} {year}'),
      de: running(bracketed(' -'), null),
    },
  },
  {
    id: 'dpa',
    variants: {
      de: running(bracketed(' -'), null),
      en: running(bracketed(' -'), null),
      es: running(bracketed(' -'), '{day} {short}'),
    },
  },
  { id: 'apa', variants: { de: running(bracketed(' -'), null) } },
  {
    id: 'tass',
    variants: { ru: capitals(slashed), en: capitals(slashed) },
  },
  {
    id: 'interfax',
    variants: {
      ru: running(stops),
      en: capitals('[{place}][. {date}][ ({agency})] -', '{short} {day}'),
    },
  },
  {
    id: 'ria',
    variants: { ru: capitals(ria, '{day} {short}') },
  },
  {
    id: 'belta',
    variants: {
      ru: running(correspondent('Корр.')),
      be: running(correspondent('Кар.')),
      en: capitals(bracketed(' –'), '{day} {full}'),
      de: capitals(bracketed(' –')),
      es: capitals(bracketed(' –')),
      pl: capitals(bracketed(' –')),
    },
  },
  {
    id: 'xinhua',
    variants: {
      en: capitals(bracketed(' --'), '{dotted} {day}'),
      es: capitals(bracketed(' --'), '{day} {short}'),
      fr: capitals(bracketed(' --')),
      de: capitals(bracketed(' --')),
      ru: running('[{place}][, {date}][ /{agency}/] --'),
    },
  },
  {
    id: 'efe',
    variants: {
      es: running(bracketed('.-'), '{day} {short}'),
      en: running(bracketed('.-'), '{short} {day}'),
      pt: running(bracketed('.-'), '{day} {short}'),
    },
  },
  {
    id: 'ansa',
    variants: {
      it: capitals('[({agency})][ - [{place}][, {date}]] -', '{day2} {SHORT}'),
      en: capitals('[({agency})][ - [{place}][, {date}]] -', '{SHORT} {day}'),
    },
  },
  {
    id: 'kyodo',
    variants: { en: capitals(bracketed(' --'), '{dotted} {day}') },
  },
  {
    id: 'pti',
    variants: { en: running(bracketed(''), '{short} {day}') },
  },
  {
    id: 'ctk',
    variants: {
      cs: running('[{place}][ {date}][ ({agency})] -'),
      en: running(bracketed(' -')),
    },
  },
  {
    id: 'lusa',
    variants: {
      pt: running(bracketed(' -'), '{day} {short} {year}'),
      en: running(bracketed(' -'), '{short} {day}, {year}'),
    },
  },
]

const byId = new Map<StyleId, Style>(styles.map((style) => [style.id, style]))

/** The style with this id. */
export function findStyle(id: StyleId): Style {
  const style = byId.get(id)
  if (!style) throw new RangeError(`There is no dateline style "${id}".`)
  return style
}

/**
 * How a style prints in a language (ISO 639-1). If the agency does not write that language: its
 * first variant, with the language's usual date.
 */
export function variantOf(style: Style, language: string): StyleVariant {
  const own = style.variants[language]
  if (own) return own
  const [home] = Object.values(style.variants)
  if (!home) throw new RangeError(`The dateline style "${style.id}" has no variant.`)
  return home.date ? { ...home, date: undefined } : home
}
