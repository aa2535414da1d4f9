import type { Finding } from '#shared/checks/finding.ts'
import type { RuleId } from '#shared/checks/rule-ids.ts'
import { rules as german } from './de/checks.ts'
import { rules as english, type RuleTexts } from './en/checks.ts'
import { problemText } from './problem-text.ts'
import { fill, type TextLanguage } from './text.ts'
import type { TimeWords } from './time-text.ts'

const texts = { en: english, de: german }

/** What a rule is called, and why it is one. */
export function ruleTexts(rule: RuleId, language: TextLanguage): RuleTexts {
  return texts[language][rule]
}

interface Words extends TimeWords {
  language: TextLanguage
  /** What the article's field is called. */
  field?: string
}

/** What a rule says of what it found, to a person. */
export function findingText({ rule, problem, details, place }: Finding, words: Words): string {
  if (problem === null) return fill(texts[words.language][rule].says, visibleIn(details))
  const field = place.kind === 'field' ? place.field : 'body'
  return problemText({ code: problem, severity: 'warning', field, details }, words)
}

/** Spaces that do not break, and nothing at all, are shown by signs. */
function visibleIn(details: Finding['details']): Record<string, string> {
  const visible = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, '⍽')
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, visible(value)]))
}
