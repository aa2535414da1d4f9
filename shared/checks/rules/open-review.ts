import type { OpenReview, Rule } from '../rule.ts'
import type { RuleId } from '../rule-ids.ts'

/** Parts of the story's review that are undecided. */
const open = (id: RuleId, what: keyof OpenReview): Rule => ({
  id,
  group: 'review',
  severity: 'warning',
  source: '',
  story: ({ review }) => (review[what] > 0 ? [{ at: null, details: { count: String(review[what]) } }] : []),
})

export const openSuggestions = open('openSuggestions', 'suggestions')
export const openComments = open('openComments', 'comments')
export const openConflicts = open('openConflicts', 'conflicts')
