import type { Level } from '../settings.ts'
import { type HouseRule, houseLimits, houseRuleSchema } from './rule.ts'

/**
 * House rules of the list that an earlier Lede had among the settings: a line each, `words =
 * instead` or words alone. Capital letters in a line are meant. `level`: how much the list weighed
 * there; 'off' keeps its rules, switched off.
 */
export function rulesOfBanned(lines: readonly string[], level: Level = 'warning'): HouseRule[] {
  return lines.flatMap((line) => {
    const [words = '', instead = ''] = line.split(/=(.*)/su).map((part) => part.trim())
    const { data } = houseRuleSchema.safeParse({
      id: crypto.randomUUID(),
      find: [words],
      instead: instead.slice(0, houseLimits.text),
      matchCase: words !== words.toLowerCase(),
      severity: level === 'off' ? 'warning' : level,
      on: level !== 'off',
    })
    return data ?? []
  })
}
