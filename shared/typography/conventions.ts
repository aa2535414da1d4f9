/** A pair of quotation marks, including the spaces inside them. */
export interface Quotes {
  readonly open: string
  readonly close: string
}

/** The typographic conventions of a language. */
export interface Conventions {
  readonly outer: Quotes
  /** Inside the outer ones, and for typed single marks. */
  readonly inner: Quotes
  /** What replaces a double hyphen, or a hyphen between spaces. */
  readonly dash: '–' | '—'
  /** What separates a number and the percent sign. */
  readonly percent: '' | typeof noBreak | typeof narrowNoBreak
  /** What separates thousands where a space was typed. */
  readonly thousands: typeof noBreak | typeof narrowNoBreak
  /** Whether ; ! ? and : have a space before them. */
  readonly spacedPunctuation: boolean
}

export const noBreak = '\u00a0'
export const narrowNoBreak = '\u202f'

const quotes = (marks: string): Pick<Conventions, 'outer' | 'inner'> => {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks.split(' ')
  return { outer: { open, close }, inner: { open: innerOpen, close: innerClose } }
}

const usual = {
  dash: '–',
  percent: noBreak,
  thousands: noBreak,
  spacedPunctuation: false,
} as const

const traditionalChinese: Conventions = { ...usual, ...quotes('「 」 『 』'), dash: '—', percent: '' }
const english: Conventions = { ...usual, ...quotes('“ ” ‘ ’'), dash: '—', percent: '' }

// Quotation marks from CLDR's delimiters; percent signs from CLDR's percent patterns; French spaces
// from the Imprimerie nationale's Lexique.
const byLanguage: Readonly<Record<string, Conventions>> = {
  en: english,
  de: { ...usual, ...quotes('„ “ ‚ ‘') },
  'de-CH': { ...usual, ...quotes('« » ‹ ›'), percent: '' },
  fr: {
    ...usual,
    outer: { open: `«${narrowNoBreak}`, close: `${narrowNoBreak}»` },
    inner: { open: '“', close: '”' },
    percent: narrowNoBreak,
    thousands: narrowNoBreak,
    spacedPunctuation: true,
  },
  'fr-CH': { ...usual, ...quotes('« » ‹ ›'), percent: '', thousands: narrowNoBreak },
  it: { ...usual, ...quotes('« » “ ”'), percent: '' },
  es: { ...usual, ...quotes('« » “ ”'), dash: '—' },
  ca: { ...usual, ...quotes('« » “ ”'), percent: '' },
  pt: { ...usual, ...quotes('“ ” ‘ ’'), dash: '—', percent: '' },
  'pt-PT': { ...usual, ...quotes('« » “ ”'), percent: '' },
  nl: { ...usual, ...quotes('‘ ’ “ ”'), percent: '' },
  sv: { ...usual, ...quotes('” ” ’ ’') },
  fi: { ...usual, ...quotes('” ” ’ ’') },
  da: { ...usual, ...quotes('“ ” ‘ ’') },
  nb: { ...usual, ...quotes('« » ‘ ’') },
  no: { ...usual, ...quotes('« » ‘ ’') },
  pl: { ...usual, ...quotes('„ ” « »'), percent: '' },
  cs: { ...usual, ...quotes('„ “ ‚ ‘') },
  sk: { ...usual, ...quotes('„ “ ‚ ‘') },
  sl: { ...usual, ...quotes('„ “ ‚ ‘') },
  hr: { ...usual, ...quotes('„ ” ‚ ’') },
  sr: { ...usual, ...quotes('„ ” ’ ’'), percent: '' },
  hu: { ...usual, ...quotes('„ ” » «'), percent: '' },
  ro: { ...usual, ...quotes('„ ” « »') },
  bg: { ...usual, ...quotes('„ “ ‚ ‘'), percent: '' },
  ru: { ...usual, ...quotes('« » „ “'), dash: '—' },
  uk: { ...usual, ...quotes('« » „ “'), dash: '—', percent: '' },
  be: { ...usual, ...quotes('« » „ “'), dash: '—' },
  lt: { ...usual, ...quotes('„ “ ‚ ‘') },
  lv: { ...usual, ...quotes('“ ” ‘ ’'), percent: '' },
  et: { ...usual, ...quotes('„ “ « »'), percent: '' },
  el: { ...usual, ...quotes('« » “ ”'), percent: '' },
  tr: { ...usual, ...quotes('“ ” ‘ ’'), percent: '' },
  // In text from right to left, the opening mark is the one on the right.
  ar: { ...usual, ...quotes('” “ ’ ‘'), percent: '' },
  ur: { ...usual, ...quotes('” “ ’ ‘'), percent: '' },
  fa: { ...usual, ...quotes('« » ‹ ›'), percent: '' },
  he: { ...usual, ...quotes('” ” ’ ’'), percent: '' },
  ja: { ...usual, ...quotes('「 」 『 』'), dash: '—', percent: '' },
  zh: { ...usual, ...quotes('“ ” ‘ ’'), dash: '—', percent: '' },
  'zh-Hant': traditionalChinese,
  'zh-TW': traditionalChinese,
  'zh-HK': traditionalChinese,
  'zh-MO': traditionalChinese,
  ko: { ...usual, ...quotes('“ ” ‘ ’'), percent: '' },
}

/**
 * The conventions of a language (BCP 47; script or region decide if they differ: traditional
 * Chinese has corner brackets, Swiss German guillemets); those of English for an unknown language.
 */
export function conventionsOf(language: string): Conventions {
  const [primary = '', ...parts] = language.split('-')
  const own = parts.find((part) => `${primary}-${part}` in byLanguage)
  return byLanguage[`${primary}-${own}`] ?? byLanguage[primary] ?? english
}
