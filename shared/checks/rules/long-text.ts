import { quotationsIn } from '../quotations.ts'
import type { Found, Rule } from '../rule.ts'
import { countWords, sentencesOf } from '../words.ts'

const counted = (from: number, to: number, count: number, limit: number): Found => ({
  from,
  to,
  details: { count: String(count), limit: String(limit) },
})

/** Sentences with more words than the newsroom allows. */
export const longSentence: Rule = {
  id: 'longSentence',
  group: 'attribution',
  severity: 'hint',
  source: 'Reuters Handbook, brevity; dpa: 30 words are the most',
  passage: ({ text, kind }, { settings: { limits } }) =>
    kind === 'cell' || text.length < limits.sentence * 3
      ? []
      : sentencesOf(text).flatMap(({ from, to }) => {
          const count = countWords(text.slice(from, to))
          return count > limits.sentence ? [counted(from, to, count, limits.sentence)] : []
        }),
}

export const longParagraph: Rule = {
  id: 'longParagraph',
  group: 'attribution',
  severity: 'hint',
  source: '',
  passage: ({ text, kind }, { settings: { limits } }) => {
    const count = kind === 'text' && text.length > limits.paragraph * 3 ? countWords(text) : 0
    return count > limits.paragraph ? [counted(0, text.length, count, limits.paragraph)] : []
  },
}

/** Quotations that are too long for one paragraph. */
export const longQuote: Rule = {
  id: 'longQuote',
  group: 'attribution',
  severity: 'hint',
  source: 'BBC News Style Guide, quotes',
  passage: ({ text, kind }, { settings: { limits } }) =>
    kind !== 'text' || text.length < limits.quotation * 3
      ? []
      : quotationsIn(text).flatMap(({ from, to }) => {
          const count = countWords(text.slice(from, to))
          return count > limits.quotation ? [counted(from, to, count, limits.quotation)] : []
        }),
}
