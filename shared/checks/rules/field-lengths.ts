import type { Rule } from '../rule.ts'
import type { RuleId } from '../rule-ids.ts'

/** A field that is longer than the newsroom allows. */
const lengthOf = (id: RuleId, field: 'headline' | 'deck' | 'summary', source: string): Rule => ({
  id,
  group: 'fields',
  severity: field === 'headline' ? 'warning' : 'hint',
  source,
  story: ({ article, settings }) => {
    const length = [...(article[field] ?? '').trim()].length
    const limit = settings.limits[field]
    return length > limit ? [{ at: { field }, details: { count: String(length), limit: String(limit) } }] : []
  },
})

export const headlineLength = lengthOf(
  'headlineLength',
  'headline',
  'Google Search Central, NewsArticle: 110 characters',
)
export const deckLength = lengthOf('deckLength', 'deck', '')
export const summaryLength = lengthOf('summaryLength', 'summary', '')
