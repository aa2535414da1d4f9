import type { Problem } from '#shared/publish/problem.ts'
import { nameText } from './history-text.ts'
import { withRuleNames } from './rule-names.ts'
import { fill, type TextLanguage } from './text.ts'
import { type TimeWords, timeText } from './time-text.ts'
import { words } from './words.ts'

interface Words extends TimeWords {
  language: TextLanguage
  /** What the article's field is called. */
  field?: string
}

/** What stands in the way of an export, said to a person. */
export function problemText(problem: Problem, { language, field = problem.field, ...times }: Words): string {
  const { until, at, by } = problem.details
  const details = {
    ...withRuleNames(problem.details, language),
    field,
    ...(until && { until: timeText(until, times) }),
    ...(at && { at: timeText(at, times) }),
    ...(by === '' && { by: nameText(null, language) }),
  }
  return fill(words.in(language).problems[problem.code], details)
}
