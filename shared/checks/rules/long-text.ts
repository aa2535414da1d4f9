import { quotationsIn } from '../quotations.ts'
import type { Found, Rule } from '../rule.ts'
import { countWords, sentencesOf } from '../words.ts'

const counted = (from: number, to: number, count: number, limit: number): Found => ({
  from,
  to,
  details: { count: String(count), limit: String(limit) },
})

/** Whether a text is a table or a list of prices run together, which nobody reads as a sentence. */
function isOfFigures(text: string, words: number): boolean {
  return (text.match(/(?<![\p{L}\d])\d[\d.,/-]*/gu)?.length ?? 0) > 0.22 * words
}

/** Sentences with more words than the newsroom allows. */
export const longSentence: Rule = {
  id: 'longSentence',
  group: 'attribution',
  severity: 'hint',
  source: 'Reuters Handbook, brevity; dpa: 30 words are the most',
  passage: ({ text, kind }, { language, settings: { limits } }) =>
    kind === 'cell' || text.length < limits.sentence * 3
      ? []
      : sentencesOf(text, language).flatMap(({ from, to }) => {
          const sentence = text.slice(from, to)
          const count = countWords(sentence)
          return count > limits.sentence && !isOfFigures(sentence, count)
            ? [counted(from, to, count, limits.sentence)]
            : []
        }),
}

export const longParagraph: Rule = {
  id: 'longParagraph',
  group: 'attribution',
  severity: 'hint',
  source: '',
  passage: ({ text, kind }, { settings: { limits } }) => {
    const count = kind === 'text' && text.length > limits.paragraph * 3 ? countWords(text) : 0
    return count > limits.paragraph && !isOfFigures(text, count)
      ? [counted(0, text.length, count, limits.paragraph)]
      : []
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
