import type { Finding } from '#shared/checks/finding.ts'
import type { RuleId } from '#shared/checks/rule-ids.ts'
import type { RuleTexts } from './en/checks.ts'
import { problemText } from './problem-text.ts'
import { fill, type TextLanguage } from './text.ts'
import type { TimeWords } from './time-text.ts'
import { words as said } from './words.ts'

/** The name of a rule, and its reason. */
export function ruleTexts(rule: RuleId, language: TextLanguage): RuleTexts {
  return said.in(language).checks.rules[rule]
}

function visibleIn(details: Finding['details'], language: TextLanguage): Record<string, string> {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, visibleText(value, language)]))
}

interface Words extends TimeWords {
  language: TextLanguage
  /** The name of the article's field. */
  field?: string
}

/** The message of a finding. */
export function findingText({ rule, problem, details, place }: Finding, words: Words): string {
  if (problem === null) return fill(said.in(words.language).checks.rules[rule].says, visibleIn(details, words.language))
  const field = place.kind === 'field' ? place.field : 'body'
  return problemText({ code: problem, severity: 'warning', field, details }, words)
}

/**
 * A text with invisible characters made visible: no-break spaces, and spaces alone, by their names.
 */
export function visibleText(text: string, language: TextLanguage): string {
  const names = said.in(language).checks.spaces
  if (text.trim() === '' && text !== '') return [...text].map((space) => names[space] ?? names[' ']).join(', ')
  return text.replaceAll(/[\u00a0\u202f]/gu, (space) => `[${names[space]}]`)
}
