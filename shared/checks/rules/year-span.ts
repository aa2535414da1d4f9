import type { Rule } from '../rule.ts'

const year = String.raw`((?:1[5-9]|20)\d\d)`

/** The words around the two years of a span, in all of Lede's languages. */
const spans = [
  String.raw`(?<=\()${year}\s?[–-]\s?${year}(?=\))`,
  String.raw`${year}–${year}(?![\d–-])`,
  `(?:between|zwischen) ${year} (?:and|und) ${year}`,
  `(?:entre|между) ${year} (?:et|y|и) ${year}`,
  `from ${year} (?:to|until|till|through) ${year}`,
  `(?:von|ab) ${year} bis ${year}`,
  `со? ${year} (?:по|до) ${year}`,
  `de ${year} (?:à|a) ${year}`,
  `desde ${year} hasta ${year}`,
]

const pattern = new RegExp(String.raw`(?<![\p{L}\d.,/–-])(?:${spans.join('|')})(?!\d|[.,]\d)`, 'gu')

/** Before the figures of a change, which are no years, and the pages of a book. */
const isNoSpan =
  /(?:(?<!\p{L})(?:fell|fall|drop|declin|slid|slip|sank|decreas|reduc|cut|went|down|lower|shr[au]nk|plung|f[aä]ll|fiel|sank|sink|ging|redu[cz]|pas|recul|baiss|chut|diminu|baj|cay|ca[eí]|descen|сниз|упа|сократ|уменьш)\p{L}*(?:\s[\p{L}’']+){0,4}|(?<!\p{L})(?:pages?|pp?\.|Seiten?|S\.|págs?\.|páginas?|стр\.|tel\.?|Tel\.?))\s$/u

/** A span of years that ends before it begins: “from 2020 to 2015”, “2020–2015”. */
export const yearSpan: Rule = {
  id: 'yearSpan',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [first = 0, last = 0] = match
        .slice(1)
        .filter((group) => group !== undefined)
        .map(Number)
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      return first > last && !isNoSpan.test(before) ? [{ from: match.index, to: match.index + match[0].length }] : []
    }),
}
