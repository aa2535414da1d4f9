import type { Rule } from '../rule.ts'

const isMissing = (text: string | null) => (text ?? '').trim() === ''

/** Not every newsroom uses decks. */
export const noDeck: Rule = {
  id: 'noDeck',
  group: 'fields',
  severity: 'hint',
  isOff: true,
  source: '',
  story: ({ article }) => (isMissing(article.deck) ? [{ at: { field: 'deck' } }] : []),
}

export const noSummary: Rule = {
  id: 'noSummary',
  group: 'fields',
  severity: 'hint',
  source: 'Open Graph, og:description; schema.org description',
  story: ({ article }) => (isMissing(article.summary) && isMissing(article.deck) ? [{ at: { field: 'summary' } }] : []),
}
