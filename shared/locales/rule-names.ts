import { ruleIds } from '#shared/checks/rule-ids.ts'
import type { TextLanguage } from './text.ts'
import { words } from './words.ts'

/** Details in which `rules` names checks, with what they are called. */
export function withRuleNames<Details extends Readonly<Record<string, string | number>>>(
  details: Details,
  language: TextLanguage,
): Details {
  const { rules } = details
  if (typeof rules !== 'string') return details
  const names = ruleIds
    .filter((id) => rules.split(', ').includes(id))
    .map((id) => words.in(language).checks.rules[id].name)
  return { ...details, rules: names.join(', ') }
}
