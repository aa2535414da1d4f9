import type { HouseEdit } from '#shared/checks/house/edit.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { RulesFile } from './import-preview.tsx'

/** A rule as somebody has written it, and as it stood when they began; null: it is new. */
export interface WrittenRule {
  readonly rule: HouseRule
  readonly was: HouseRule | null
}

/**
 * What the dialog shows. A trial of rules that cannot be saved yet returns to where it started
 * (`back`).
 */
export type HouseView =
  | { readonly name: 'list' }
  | ({ readonly name: 'form' } & WrittenRule)
  | { readonly name: 'import'; readonly file: RulesFile }
  | { readonly name: 'trial'; readonly written: readonly WrittenRule[]; readonly back: HouseView }

/** Changes the rules, and shows the list again. */
export type ChangeRules = (edit: HouseEdit) => Promise<void>

/** A rule that stands in the list, with nothing written in it. */
export function asItStands(rule: HouseRule): WrittenRule {
  return { rule, was: rule }
}

/** What keeps rules as they are written. */
export function keeping(written: readonly WrittenRule[]): HouseEdit {
  return { before: written.flatMap(({ was }) => was ?? []), after: written.map(({ rule }) => rule) }
}
