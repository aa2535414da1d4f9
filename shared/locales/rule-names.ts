import { ruleIds } from '#shared/checks/rule-ids.ts'
import { rules as german } from './de/checks.ts'
import { rules as english } from './en/checks.ts'
import type { TextLanguage } from './text.ts'

const texts = { en: english, de: german }

/** Details in which `rules` names checks, with what they are called. */
export function withRuleNames<Details extends Readonly<Record<string, string | number>>>(
  details: Details,
  language: TextLanguage,
): Details {
  const { rules } = details
  if (typeof rules !== 'string') return details
  const names = ruleIds.filter((id) => rules.split(', ').includes(id)).map((id) => texts[language][id].name)
  return { ...details, rules: names.join(', ') }
}
