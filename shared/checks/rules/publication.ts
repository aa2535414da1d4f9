import { fieldNames } from '#shared/article/fields.ts'
import type { Problem } from '#shared/publish/problem.ts'
import { problemsOf } from '#shared/publish/problems.ts'
import type { Rule, StoryFound } from '../rule.ts'

/**
 * What stands in the way of publishing the story as a page: missing and impossible fields, and
 * images. Publishing itself asks the same of each format.
 */
export const publication: Rule = {
  id: 'publication',
  group: 'fields',
  severity: 'warning',
  source: 'schema.org NewsArticle; Google News; WCAG 1.1.1',
  story: ({ article, publisher, assets }) =>
    problemsOf(article, { demand: 'page', publisher, ...(assets && { assets }) }).map(foundOf),
}

function foundOf({ code, severity, field, details }: Problem): StoryFound {
  const name = fieldNames.find((each) => each === field)
  return {
    at: name === undefined ? null : { field: name },
    problem: code,
    ...(severity === 'error' && { severity }),
    details,
  }
}
