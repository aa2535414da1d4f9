import { type Conventions, narrowNoBreak, noBreak } from './conventions.ts'
import type { CorrectionKind } from './correction.ts'

/**
 * Text that matches `find` becomes `after`; text that already is as it should be is skipped.
 * Patterns match only what they change: its surroundings are in lookarounds.
 */
export interface Rule {
  readonly kind: CorrectionKind
  readonly find: RegExp
  readonly after: string
}

const units =
  'km/h|m/s|km²|m²|m³|km|cm|mm|nm|m|kg|mg|g|t|l|ml|hl|ha|kWh|MWh|GWh|TWh|kW|MW|GW|TW|Hz|kHz|MHz|GHz|KB|MB|GB|TB|h|min|°C|°F|K|Pa|hPa|Uhr|Euro|Mio\\.|Mrd\\.|€|\\$|£|¥|Fr\\.|CHF|EUR|USD|zł|kr|Kč|Ft|₽|₴|₺|грн|руб\\.|млн|млрд|тыс\\.|[ap]\\.m\\.'

const abbreviations: Readonly<Record<string, readonly string[]>> = {
  de: [
    'z. B.',
    'd. h.',
    'u. a.',
    'i. d. R.',
    'v. a.',
    'o. ä.',
    'u. U.',
    's. o.',
    's. u.',
    'i. e. S.',
    'n. Chr.',
    'v. Chr.',
  ],
  nl: ['t. a. v.', 'o. a.', 'm. a. w.'],
  pl: ['m. in.'],
  ru: ['т. е.', 'т. д.', 'т. п.', 'т. к.'],
  cs: ['t. j.'],
}

/**
 * Titles that stay on one line with the following name, as patterns; French ones from the
 * Imprimerie nationale's Lexique.
 */
const titles: Readonly<Record<string, string>> = {
  en: '(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St)\\.|(?:Mr|Mrs|Ms|Dr|Prof)',
  de: '(?:Dr|Prof|Dipl|St|Hr|Fr|Ing|Mag)\\.',
  fr: '(?:MM?|Me)\\.?|(?:Mmes?|Mlles?|Dr|Pr|Mgr)',
  es: '(?:Sra?|Dra?|Prof|Gral)\\.',
  it: '(?:Sig|Dott|Prof|On)\\.|Sig\\.ra|Dott\\.ssa',
  pt: '(?:Sra?|Dra?|Prof)\\.',
  nl: '(?:dr|prof|mr|drs|ir)\\.',
  pl: '(?:dr|prof|gen|płk|ks|św)\\.?',
  cs: '(?:Dr|Mgr|Ing|JUDr|MUDr|PhDr|Bc|prof|doc|gen|sv)\\.',
  sk: '(?:Dr|Mgr|Ing|JUDr|MUDr|PhDr|Bc|prof|doc|gen|sv)\\.',
}

/**
 * Languages in which speech begins with a dash right before its first word: Ortografía de la lengua
 * española 3.4.8.
 */
const dashedSpeech: ReadonlySet<string> = new Set(['es'])

/** Languages that write the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['en'])

/**
 * Words of one letter that must not end a line: Czech ČSN 01 6910, Slovak STN 01 6910, Polish
 * PN-83/P-55366.
 */
const oneLetterWords: Readonly<Record<string, string>> = {
  cs: 'ksvzouaiKSVZOUAI',
  sk: 'ksvzouaiKSVZOUAI',
  pl: 'aiouwzAIOUWZ',
}

/** The rules of a language other than those for quotation marks. */
export function rulesOf(language: string, { dash, percent, thousands, spacedPunctuation }: Conventions): Rule[] {
  const [primary = ''] = language.split('-')
  const months = monthsOf(language)
  return [
    { kind: 'ellipsis', find: /(?<!\.)\.{3}(?!\.)/gu, after: '…' },
    { kind: 'dash', find: /(?<=\S[ \u00a0])-{1,2}(?= \S)/gu, after: dash },
    { kind: 'dash', find: /(?<=\p{L})--(?=["“„«'’‘]?\p{L})/gu, after: dash === '—' ? dash : ` ${dash} ` },
    ...(dashedSpeech.has(primary) ? [{ kind: 'dash' as const, find: /^--(?=[\p{L}¿¡])/gu, after: '—' }] : []),
    // Interrupted speech.
    { kind: 'dash', find: /(?<=\p{L})--(?=["”’»“](?![\p{L}\p{N}]))/gu, after: dash === '—' ? dash : ` ${dash}` },
    // Between two numbers (scores, telephone numbers), only years are certain to be a range.
    { kind: 'dash', find: /(?<=(?<![\d-])(?:1\d|20)\d\d)-(?=(?:1\d|20)\d\d(?![\d-]))/gu, after: '–' },
    percent === ''
      ? { kind: 'percent', find: /(?<=\d)[ \u00a0\u202f](?=[%‰٪])/gu, after: '' }
      : {
          kind: 'percent',
          find: new RegExp(`(?<=\\d)(?!${percent}[%‰])[ \\u00a0\\u202f]?(?=[%‰])`, 'gu'),
          after: percent,
        },
    { kind: 'unit', find: new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), after: noBreak },
    { kind: 'unit', find: /(?<=(?:§|№|n°|(?<![\p{L}])(?:Nr|No|Art|Abs|S|p)\.)) (?=\d)/gu, after: noBreak },
    { kind: 'number', find: /(?<=(?<![\d.,])\d{1,3}) (?=\d{3}(?!\d))/gu, after: thousands },
    {
      kind: 'date',
      find: new RegExp(`(?<=(?<!\\d)\\d{1,2}(?:\\.|er)?) (?=(?:${months})(?!\\p{L}))`, 'gu'),
      after: noBreak,
    },
    // 3. 10. 2026
    { kind: 'date', find: /(?<=(?<![\d.])\d{1,2}\.) (?=\d{1,2}\.[ \u00a0]?\d{4}(?!\d))/gu, after: noBreak },
    { kind: 'date', find: /(?<=(?<![\d.])\d{1,2}\.[ \u00a0]?\d{1,2}\.) (?=\d{4}(?!\d))/gu, after: noBreak },
    ...(monthFirst.has(primary)
      ? [
          {
            kind: 'date' as const,
            find: new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{1,2}(?![\\d:]))`, 'gu'),
            after: noBreak,
          },
        ]
      : []),
    ...(abbreviations[primary] ?? []).map(abbreviationRule),
    { kind: 'initials', find: /(?<=(?<![\p{L}\p{N}.\u202f])\p{Lu}\.) (?=\p{Lu}[\p{Ll}.])/gu, after: noBreak },
    { kind: 'initials', find: /(?<=(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}) (?=\p{Lu}\p{Ll})/gu, after: noBreak },
    ...ruleOf('title', titles[primary], (title) => `(?<=(?<![\\p{L}\\p{N}.])(?:${title})) (?=\\p{Lu}[\\p{L}.])`),
    ...ruleOf(
      'preposition',
      oneLetterWords[primary],
      (letters) => `(?<=(?<![\\p{L}\\p{N}.'’-])[${letters}]) (?=[\\p{L}\\p{N}])`,
    ),
    ...(spacedPunctuation ? frenchPunctuation : []),
  ]
}

/** The rule for no-break spaces beside words, if the language has such words. */
function ruleOf(kind: CorrectionKind, words: string | undefined, pattern: (words: string) => string): Rule[] {
  return words === undefined ? [] : [{ kind, find: new RegExp(pattern(words), 'gu'), after: noBreak }]
}

const frenchPunctuation: readonly Rule[] = [
  {
    kind: 'punctuation',
    find: /(?<=[\p{L}\p{N})»”’…%])(?:|[ \u00a0])(?=[;!?]+(?:[\s\u00a0\u202f»”)]|$))/gu,
    after: narrowNoBreak,
  },
  { kind: 'punctuation', find: /(?<=[\p{L}\p{N})»”’…%])(?:|[ \u202f])(?=:(?:[\s»”)]|$))/gu, after: noBreak },
]

/** "z.B." and "z. B." get narrow spaces that keep them on one line. */
function abbreviationRule(abbreviation: string): Rule {
  const [first = '', ...rest] = abbreviation.split(' ').map((part) => part.replaceAll('.', '\\.'))
  const loose = [first, ...rest].join('[ \\u00a0\\u202f]?')
  const right = [first, ...rest].join(narrowNoBreak)
  return {
    kind: 'abbreviation',
    find: new RegExp(`(?<![\\p{L}\\p{N}.])(?!${right})${loose}(?![\\p{L}\\p{N}])`, 'gu'),
    after: abbreviation.replaceAll(' ', narrowNoBreak),
  }
}

const monthPatterns = new Map<string, string>()

/** A pattern for the names of months after a day. */
function monthsOf(language: string): string {
  const known = monthPatterns.get(language)
  if (known !== undefined) return known
  const names = new Set<string>()
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' })
    for (let index = 0; index < 12; index++)
      for (const { type, value } of format.formatToParts(Date.UTC(2026, index, 5)))
        if (type === 'month' && /\p{L}{3}/u.test(value)) names.add(value.replaceAll('.', '\\.'))
  }
  const pattern = names.size === 0 ? '(?!)' : [...names].join('|')
  monthPatterns.set(language, pattern)
  return pattern
}
