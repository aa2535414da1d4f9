import type { Rule } from '../rule.ts'

/** A unit by its signs and its words, in all of Lede's languages. */
interface Unit {
  /** Signs that may stand before a number. */
  readonly ahead?: string
  /** Signs and abbreviations that may stand behind it. */
  readonly behind: string
  readonly words: string
}

const units: readonly Unit[] = [
  {
    ahead: String.raw`(?:US|U\.S\.\s?)?\$`,
    behind: String.raw`\$`,
    words: '(?:US[ -])?(?:dollars?|Dollar|bucks)|доллар\\p{L}*|dólares',
  },
  { ahead: '€', behind: '€', words: 'euros?|евро' },
  { ahead: '£', behind: '£', words: 'pounds?|Pfund|фунт\\p{L}*|livres|libras' },
  { ahead: '[¥￥]', behind: '[¥￥]', words: 'yen|иен\\p{L}*|yenes' },
  { ahead: '₽', behind: '₽|руб\\.', words: 'roubles?|rubles?|Rubel|рубл\\p{L}+' },
  { behind: '%', words: 'per ?cent|pct|Prozent|процент\\p{L}*|pour ?cent|por ciento' },
  { behind: 'percent|per cent|Prozent', words: '%' },
  { behind: 'km|км', words: 'kilometers?|kilometres?|Kilometer|километр\\p{L}*|kilomètres?|kilómetros?' },
  { behind: 'kg|кг', words: 'kilo(?:gram(?:m?e|mm)?)?s?|килограмм\\p{L}*|kilogramos?' },
  { behind: '°C|°F', words: 'degrees|Grad|градус\\p{L}*|degrés|grados' },
  { behind: String.raw`a\.m\.|am`, words: 'in the morning' },
  { behind: String.raw`p\.m\.|pm`, words: 'in the (?:afternoon|evening)|at night' },
  { behind: String.raw`a\.\s?m\.`, words: 'de la mañana' },
  { behind: String.raw`p\.\s?m\.`, words: 'de la (?:tarde|noche)' },
  { behind: 'Uhr', words: 'Uhr|h' },
]

const scale =
  '(?:[\\s\\u00a0-]?(?:thousand|million|billion|trillion|mln|mn|bn|m|k|Millionen|Milliarden|Mio\\.|Mrd\\.|тыс\\.|млн|млрд|millions|milliards|millones|mil millones))?'
const space = String.raw`[\s\u00a0\u202f]`

/**
 * The figures before a sign, of which the finding is to have all; so many characters are looked at.
 */
const figures = /(?<!\d)\d[\d.,: \u00a0\u202f]*$/u
const furthest = 30

const patterns = units.map(({ ahead, behind, words }) => {
  const signed = [
    String.raw`(?<=\d${scale}${space}?)(?:${behind})`,
    ...(ahead === undefined ? [] : [String.raw`(?:${ahead})${space}?\d(?:[\d.,]|${space}\d{3}){0,20}${scale}`]),
  ]
  return new RegExp(String.raw`(?:${signed.join('|')})(${space}(?:${words}))(?![\p{L}\d])`, 'giu')
})

/** A unit and its sign on the same number: “$5 million dollars”, “5 % Prozent”. */
export const doubledUnit: Rule = {
  id: 'doubledUnit',
  group: 'figures',
  severity: 'warning',
  source: 'AP Stylebook, dollars, times; ISO 80000-1, 7',
  isOfLanguage: true,
  passage: ({ text }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: all, 1: word = '', index }) => {
        const before = /\d/.test(all) ? null : figures.exec(text.slice(Math.max(0, index - furthest), index))
        const from = index - (before?.[0].length ?? 0)
        const to = index + all.length
        return { from, to, fix: { text: text.slice(from, to - word.length) } }
      }),
    ),
}
