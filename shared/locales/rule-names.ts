import { retiredRuleIds, ruleIds } from '#shared/checks/rule-ids.ts'
import type { TextLanguage } from './text.ts'
import { words } from './words.ts'

/**
 * What a check is called, also one that an earlier Lede had; null where none is known by the id.
 */
export function ruleName(id: string, language: TextLanguage): string | null {
  const { rules, retired } = words.in(language).checks
  const known = ruleIds.find((each) => each === id)
  const old = retiredRuleIds.find((each) => each === id)
  return known !== undefined ? rules[known].name : old !== undefined ? retired[old] : null
}

/** Details in which `rules` names checks, with what they are called. */
export function withRuleNames<Details extends Readonly<Record<string, string | number>>>(
  details: Details,
  language: TextLanguage,
): Details {
  const { rules } = details
  if (typeof rules !== 'string') return details
  const named = rules.split(', ')
  const names = [...ruleIds, ...retiredRuleIds].flatMap((id) =>
    named.includes(id) ? (ruleName(id, language) ?? []) : [],
  )
  return { ...details, rules: names.join(', ') }
}
