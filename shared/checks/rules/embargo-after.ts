import { instantOf, isTimestamp } from '#shared/article/timestamp.ts'
import type { Rule } from '../rule.ts'

/** A story that is to be published before its embargo ends. */
export const embargoAfter: Rule = {
  id: 'embargoAfter',
  group: 'fields',
  severity: 'warning',
  source: '',
  story: ({ article: { embargoUntil, publishedAt } }) =>
    embargoUntil !== null &&
    publishedAt !== null &&
    isTimestamp(embargoUntil) &&
    isTimestamp(publishedAt) &&
    instantOf(embargoUntil) > instantOf(publishedAt)
      ? [{ at: { field: 'publishedAt' } }]
      : [],
}
