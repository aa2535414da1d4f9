import type { Problem } from '#shared/publish/problem.ts'
import { problems as german } from './de/problems.ts'
import { problems as english } from './en/problems.ts'
import { fill, type TextLanguage } from './text.ts'

const texts = { en: english, de: german }

/** What stands in the way of an export, said to a person. Times are in the machine's zone. `fieldLabel` names the article's field. */
export function problemText(problem: Problem, language: TextLanguage, fieldLabel: string = problem.field): string {
  const { until } = problem.details
  const details = { ...problem.details, field: fieldLabel, ...(until ? { until: timeText(until, language) } : {}) }
  return fill(texts[language][problem.code], details)
}

function timeText(timestamp: string, language: TextLanguage): string {
  return new Date(timestamp).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
