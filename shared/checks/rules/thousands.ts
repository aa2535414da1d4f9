import { commaIsDecimal } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'

/** Numbers whose thousands or decimals are parted as another language parts them: 1.250.000 in English, 1,250,000 and 3.5 percent in German. */
export const thousands: Rule = {
  id: 'thousands',
  group: 'figures',
  severity: 'warning',
  source: 'Unicode CLDR, numbers; ISO 80000-1, 7.3',
  passage: ({ text }, { tag }) => {
    const isComma = commaIsDecimal(tag)
    const group =
      new Intl.NumberFormat(tag).formatToParts(12_345_678).find(({ type }) => type === 'group')?.value ?? ' '
    const foreign = isComma ? ',' : '.'
    const edge = String.raw`(?<![\p{L}\d.,:/])`
    const several = new RegExp(String.raw`${edge}\d{1,3}(?:[${foreign}]\d{3}){2,}(?![\d.,]\d|\d)`, 'gu')
    const found = [...text.matchAll(several)].map(
      ({ 0: number, index }): Found => ({
        from: index,
        to: index + number.length,
        fix: { text: number.replaceAll(foreign, group) },
      }),
    )
    return [...found, ...decimals(text, isComma)]
  },
}

/** Decimals before a unit: a number with one or two places can be nothing else there. */
function decimals(text: string, isComma: boolean): Found[] {
  const wrong = isComma ? '.' : ','
  const units = isComma
    ? 'Prozent|%|Millionen|Milliarden|Mio|Mrd|Euro|процент|млн|млрд|pour cent|millions|milliards|por ciento|millones|euros'
    : 'percent|per cent|%|million|billion|trillion'
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d.,:/])\d{1,3}[${wrong}]\d{1,2}(?=[\s\u00a0\u202f]?(?:${units}))`,
    'gu',
  )
  return [...text.matchAll(pattern)].map(({ 0: number, index }) => ({
    from: index,
    to: index + number.length,
    fix: { text: number.replace(wrong, isComma ? ',' : '.') },
  }))
}
