import { type HouseRule, houseKey } from './rule.ts'

/** What would change if rules were imported. */
export interface HouseChanges {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/**
 * Counts the rules of a file that are new here, that change an existing one, and that are the same.
 */
export function changesOf(
  before: readonly HouseRule[],
  after: readonly HouseRule[],
  file: readonly HouseRule[],
): HouseChanges {
  const byKey = (rules: readonly HouseRule[]) => new Map(rules.map((rule) => [houseKey(rule), JSON.stringify(rule)]))
  const [had, have] = [byKey(before), byKey(after)]
  const keys = [...new Set(file.map(houseKey))]
  const added = keys.filter((key) => !had.has(key)).length
  const same = keys.filter((key) => had.has(key) && had.get(key) === have.get(key)).length
  return { added, changed: keys.length - added - same, same }
}
