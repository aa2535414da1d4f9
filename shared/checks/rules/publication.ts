import { fieldNames } from '#shared/article/fields.ts'
import type { Problem } from '#shared/publish/problem.ts'
import { problemsOf } from '#shared/publish/problems.ts'
import type { Rule, StoryFound } from '../rule.ts'

/**
 * What prevents the story from being published as a page: missing or invalid fields, and images.
 * Publishing itself makes the same demands for each format.
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
