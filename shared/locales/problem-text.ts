import type { Problem } from '#shared/publish/problem.ts'
import { problems as german } from './de/problems.ts'
import { problems as english } from './en/problems.ts'
import { nameText } from './history-text.ts'
import { fill, type TextLanguage } from './text.ts'
import { timeText } from './time-text.ts'

const texts = { en: english, de: german }

interface Words {
  language: TextLanguage
  /** The language tag whose region says how times are written ("en-GB"); in the machine's zone. */
  region: string
  /** What the article's field is called. */
  field?: string
}

/** What stands in the way of an export, said to a person. */
export function problemText(problem: Problem, { language, region, field = problem.field }: Words): string {
  const { until, at, by } = problem.details
  const details = {
    ...problem.details,
    field,
    ...(until && { until: timeText(until, region) }),
    ...(at && { at: timeText(at, region) }),
    ...(by === '' && { by: nameText(null, language) }),
  }
  return fill(texts[language][problem.code], details)
}
