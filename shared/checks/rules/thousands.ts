import { separatorsOf } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Numbers with the thousands or decimal separators of another language: 1.250.000 in English,
 * 1,250,000 and 3.5 percent in German.
 */
export const thousands: Rule = {
  id: 'thousands',
  group: 'figures',
  severity: 'warning',
  source: 'Unicode CLDR, numbers; ISO 80000-1, 7.3',
  isOfLanguage: true,
  passage: ({ text }, { tag }) => {
    if (!/\d[.,]\d/.test(text)) return []
    return patternsOf(tag)
      .flatMap(({ pattern, right }) =>
        [...text.matchAll(pattern)].map(
          ({ 0: number, index }): Found => ({
            from: index,
            to: index + number.length,
            fix: { text: right(number) },
          }),
        ),
      )
      .toSorted((one, other) => one.from - other.from)
  },
}

/** Words after a number that may have decimals, in languages that write 3,5. */
const commaUnits =
  'Prozent|Promille|Millionen|Milliarden|Billionen|Mio|Mrd|Tausend|Euro|Dollar|Franken|Pfund|Cent|Grad|Punkte|Meter|Kilometer|Zentimeter|Millimeter|Quadrat|Kubik|Kilo|Tonnen|Liter|Hektar|' +
  'процент|млн|млрд|трлн|тыс|миллион|миллиард|доллар|рубл|евро|фунт|метр|километр|килограмм|тонн|литр|градус|гектар|раза|балл|' +
  'pour cent|million|milliard|euro|dollar|franc|livre|mètre|kilomètre|kilo|tonne|litre|degré|hectare|fois|point|' +
  'por ciento|millón|millones|dólar|libra|metro|kilómetro|tonelada|litro|grado|hectárea|veces|punto'
const pointUnits =
  'percent|per cent|pct|million|billion|trillion|points|percentage|euro|dollar|pound|cents|kilomet|mile|metre|meter|kilo|ton|litre|liter|degree|acre|hectare|times|feet|inches'
/** Signs and symbols after a number, and signs before one. */
const symbols = String.raw`[%‰€$£₽°]|(?:km|kg|cm|mm|m|g|t|ha|l|bn|mn|tn|км|кг|см|мм|м|г|т|га|л)(?![\p{L}\d])`
const currency = String.raw`(?<=[€$£][\s\u00a0\u202f]?)`

interface Pattern {
  readonly pattern: RegExp
  readonly right: (number: string) => string
}

/**
 * Patterns for numbers with separators that are wrong in a language. Decimals only beside a unit or
 * a currency: there a number with one or two places cannot be anything else.
 */
function makePatterns(tag: string): Pattern[] {
  const { group, decimal } = separatorsOf(tag)
  const edge = String.raw`(?<![\p{L}\d.,:/])`
  const end = String.raw`(?![\d.,]\d|\d)`
  const bySpace = group.trim() === ''
  const foreign = decimal === null ? [] : bySpace ? ['.', ','] : [decimal]
  const whole = foreign.map((sign): Pattern => {
    const several = String.raw`${edge}\d{1,3}(?:[${sign}]\d{3}){2,}${end}`
    return { pattern: new RegExp(several, 'gu'), right: (number) => number.replaceAll(sign, group) }
  })
  if (decimal === null) return []
  const wrong = decimal === ',' ? '.' : ','
  const turned = (number: string) => number.replace(wrong, decimal)
  const figure = String.raw`\d{1,3}[${wrong}]\d{1,2}`
  const behind = String.raw`(?=[\s\u00a0\u202f]?(?:${decimal === ',' ? commaUnits : pointUnits}|${symbols}))`
  // 1.250,50 in English, 1,250.50 in German.
  const both = String.raw`${edge}\d{1,3}(?:[${decimal}]\d{3})+[${wrong}]\d{1,2}${end}`
  const turnedBoth = (number: string) =>
    number.slice(0, number.lastIndexOf(wrong)).replaceAll(decimal, group) +
    decimal +
    number.slice(number.lastIndexOf(wrong) + 1)
  return [
    ...whole,
    { pattern: new RegExp(edge + figure + behind, 'giu'), right: turned },
    { pattern: new RegExp(`${currency}${figure}${end}(?!${behind.slice(3, -1)})`, 'giu'), right: turned },
    { pattern: new RegExp(both, 'gu'), right: turnedBoth },
  ]
}

const made = new Map<string, readonly Pattern[]>()

function patternsOf(tag: string): readonly Pattern[] {
  const known = made.get(tag) ?? makePatterns(tag)
  made.set(tag, known)
  return known
}
