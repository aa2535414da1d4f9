import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { RulesFile } from './import-preview.tsx'

/**
 * What the dialog shows. A trial of rules that cannot be saved yet returns to where it started
 * (`back`).
 */
export type HouseView =
  | { readonly name: 'list' }
  | { readonly name: 'form'; readonly rule: HouseRule }
  | { readonly name: 'import'; readonly file: RulesFile }
  | { readonly name: 'trial'; readonly rules: readonly HouseRule[]; readonly back: HouseView }

/** Changes the rules and shows the list again. */
export type ChangeRules = (change: (rules: readonly HouseRule[]) => readonly HouseRule[]) => Promise<void>

/** The rules with one put in its place, or behind all others. */
export function withRule(rules: readonly HouseRule[], rule: HouseRule): HouseRule[] {
  const isThere = rules.some(({ id }) => id === rule.id)
  return isThere ? rules.map((each) => (each.id === rule.id ? rule : each)) : [...rules, rule]
}
