import type { Rule } from '../rule.ts'

/** A span of years that ends before it begins: “from 2020 to 2015”, “2020–2015”. */
export const yearSpan: Rule = {
  id: 'yearSpan',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }) =>
    [
      ...text.matchAll(
        /(?<![\p{L}\d.,/–-])(?:(?<=\()((?:1[5-9]|20)\d\d)\s?[–-]\s?((?:1[5-9]|20)\d\d)(?=\))|((?:1[5-9]|20)\d\d)–((?:1[5-9]|20)\d\d)(?![\d–-])|(?:between|zwischen|entre|между) ((?:1[5-9]|20)\d\d) (?:and|und|et|y|и) ((?:1[5-9]|20)\d\d)(?!\d))/gu,
      ),
    ].flatMap((match) => {
      const [first = 0, last = 0] = match
        .slice(1)
        .filter((group) => group !== undefined)
        .map(Number)
      return first > last ? [{ from: match.index, to: match.index + match[0].length }] : []
    }),
}
