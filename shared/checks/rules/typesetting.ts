import { correctionsOf } from '#shared/typography/index.ts'
import type { Rule } from '../rule.ts'

/** Quotation marks, apostrophes, dashes and spaces that the language sets otherwise (shared/typography). */
export const typesetting: Rule = {
  id: 'typesetting',
  group: 'typography',
  severity: 'hint',
  source: 'Unicode CLDR, delimiters; Duden; Imprimerie nationale; ČSN 01 6910',
  passage: ({ text }, { tag }) =>
    correctionsOf(text, tag)
      // “U.S. Senate” has no initials of a person.
      .filter(({ kind, from }) => kind !== 'initials' || !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(0, from)))
      .map(({ kind, from, to, after }) => ({ from, to, details: { kind, after }, fix: { text: after } })),
}
