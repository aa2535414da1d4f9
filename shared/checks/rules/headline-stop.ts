import type { Rule } from '../rule.ts'

/**
 * A headline that ends with a full stop; an ellipsis, and the stop of an abbreviation, do not
 * count.
 */
export const headlineStop: Rule = {
  id: 'headlineStop',
  group: 'fields',
  severity: 'hint',
  source: 'AP Stylebook, headlines; Duden, Regel D 153',
  story: ({ passages }) =>
    passages.flatMap((passage) => {
      const end = passage.text.trimEnd().length
      const isStop = passage.field === 'headline' && /\p{Ll}{4}\.$/u.test(passage.text.slice(0, end))
      return isStop ? [{ at: { passage, from: end - 1, to: end, fix: { text: '' } } }] : []
    }),
}
