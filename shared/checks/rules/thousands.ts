import { commaIsDecimal } from '../numbers.ts'
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
    if (!/\d/.test(text)) return []
    const { group, foreign, several, decimal, wrong, right } = patternsOf(tag)
    const whole = [...text.matchAll(several)].map(
      ({ 0: number, index }): Found => ({
        from: index,
        to: index + number.length,
        fix: { text: number.replaceAll(foreign, group) },
      }),
    )
    const parts = [...text.matchAll(decimal)].map(
      ({ 0: number, index }): Found => ({
        from: index,
        to: index + number.length,
        fix: { text: number.replace(wrong, right) },
      }),
    )
    return [...whole, ...parts]
  },
}

const commaUnits =
  'Prozent|%|Millionen|Milliarden|Mio|Mrd|Euro|процент|млн|млрд|pour cent|millions|milliards|por ciento|millones|euros'
const pointUnits = 'percent|per cent|%|million|billion|trillion'

/**
 * Patterns for numbers with separators that are wrong in a language. Decimals only before a unit:
 * there a number with one or two places cannot be anything else.
 */
function makePatterns(tag: string) {
  const isComma = commaIsDecimal(tag)
  const [foreign, wrong, right] = isComma ? [',', '.', ','] : ['.', ',', '.']
  const edge = String.raw`(?<![\p{L}\d.,:/])`
  return {
    group: new Intl.NumberFormat(tag).formatToParts(12_345_678).find(({ type }) => type === 'group')?.value ?? ' ',
    foreign,
    wrong,
    right,
    several: new RegExp(String.raw`${edge}\d{1,3}(?:[${foreign}]\d{3}){2,}(?![\d.,]\d|\d)`, 'gu'),
    decimal: new RegExp(
      String.raw`${edge}\d{1,3}[${wrong}]\d{1,2}(?=[\s\u00a0\u202f]?(?:${isComma ? commaUnits : pointUnits}))`,
      'gu',
    ),
  }
}

const made = new Map<string, ReturnType<typeof makePatterns>>()

function patternsOf(tag: string): ReturnType<typeof makePatterns> {
  const known = made.get(tag) ?? makePatterns(tag)
  made.set(tag, known)
  return known
}
