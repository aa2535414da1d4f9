import type { Rule } from '../rule.ts'

const words = '(?:TK)+|(?:tk){2,}|x{3,}|X{4,}|х{3,}|Х{4,}|TBC|TBD|TODO|FIXME|[Ll]orem [Ii]psum|dolor sit amet'
const counted = String.raw`XX(?=\s?(?:%|percent|per cent|Prozent|процент|million|billion|Millionen|Uhr|years|Jahre))`
const bracketed =
  'TK|TBC|TBD|tbc|tbd|name|date|place|link|check|Name|Datum|Ort|Link|prüfen|имя|дата|место|проверить|nom|lieu|nombre|fecha|lugar|[xX]{2,}'

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}[$€£-])(?:${words}|${counted})(?![\p{L}\p{N}-])|\[(?:${bracketed}|\.{3})\]|(?<=[$€£])[xX]{2,}|\?{2,}(?![!)])`,
  'gu',
)

/**
 * What somebody meant to fill in later: TK, xxx, lorem ipsum, ??, [name]. Numbers in Roman figures
 * (XXX) are none.
 */
export const placeholder: Rule = {
  id: 'placeholder',
  group: 'words',
  severity: 'error',
  source: 'The Chicago Manual of Style 2.43 (TK)',
  passage: ({ text }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length })),
}
