import type { Finding } from '#shared/checks/finding.ts'
import type { RuleId } from '#shared/checks/rule-ids.ts'
import type { RuleTexts } from './en/checks.ts'
import { problemText } from './problem-text.ts'
import { fill, type TextLanguage } from './text.ts'
import type { TimeWords } from './time-text.ts'
import { words as said } from './words.ts'

/** What a rule is called, and why it is one. */
export function ruleTexts(rule: RuleId, language: TextLanguage): RuleTexts {
  return said.in(language).checks.rules[rule]
}

function visibleIn(details: Finding['details'], language: TextLanguage): Record<string, string> {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, visibleText(value, language)]))
}

interface Words extends TimeWords {
  language: TextLanguage
  /** What the article's field is called. */
  field?: string
}

/** What a rule says of what it found, to a person. */
export function findingText({ rule, problem, details, place }: Finding, words: Words): string {
  if (problem === null) return fill(said.in(words.language).checks.rules[rule].says, visibleIn(details, words.language))
  const field = place.kind === 'field' ? place.field : 'body'
  return problemText({ code: problem, severity: 'warning', field, details }, words)
}

/**
 * What stands in a text as a person can see it: spaces that do not break, and nothing but spaces,
 * by their names.
 */
export function visibleText(text: string, language: TextLanguage): string {
  const names = said.in(language).checks.spaces
  if (text.trim() === '' && text !== '') return [...text].map((space) => names[space] ?? names[' ']).join(', ')
  return text.replaceAll(/[\u00a0\u202f]/gu, (space) => `[${names[space]}]`)
}
