import { type HouseRule, houseKey } from './rule.ts'

/**
 * The rules that count where somebody has some of their own and belongs to a newsroom: the
 * newsroom's, and their own but for those that look for what a rule of the newsroom's looks for.
 */
export function countingRules(own: readonly HouseRule[], newsroom: readonly HouseRule[]): readonly HouseRule[] {
  if (newsroom.length === 0) return own
  const taken = new Set(newsroom.flatMap((rule) => [rule.id, ...(rule.on ? [houseKey(rule)] : [])]))
  return [...newsroom, ...own.filter((rule) => !taken.has(rule.id) && !taken.has(houseKey(rule)))]
}
