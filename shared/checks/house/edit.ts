import { LedeError } from '#shared/api/errors.ts'
import { type HouseRule, houseLimits } from './rule.ts'

/**
 * A change of house rules, rule by rule: those that it touches as they were and as they are to be.
 * What stands in `before` alone is removed, what stands in `after` alone is added. Two changes of
 * other rules never meet.
 */
export interface HouseEdit {
  readonly before: readonly HouseRule[]
  readonly after: readonly HouseRule[]
}

const byId = (rules: readonly HouseRule[]) => new Map(rules.map((rule) => [rule.id, rule]))

/** Whether two rules, of which one may be none, say the same. */
export function isSameRule(one: HouseRule | undefined, other: HouseRule | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What leads from some rules to others. */
export function editBetween(before: readonly HouseRule[], after: readonly HouseRule[]): HouseEdit {
  const [had, have] = [byId(before), byId(after)]
  return {
    before: before.filter((rule) => !isSameRule(rule, have.get(rule.id))),
    after: after.filter((rule) => !isSameRule(rule, had.get(rule.id))),
  }
}

/** The rules that an edit touches, as they were and as they are to be; undefined for none. */
export function touchedBy({ before, after }: HouseEdit): { id: string; was?: HouseRule; becomes?: HouseRule }[] {
  const [had, have] = [byId(before), byId(after)]
  return [...new Set([...had.keys(), ...have.keys()])].map((id) => {
    const [was, becomes] = [had.get(id), have.get(id)]
    return { id, ...(was && { was }), ...(becomes && { becomes }) }
  })
}

/**
 * Rules with an edit taken in. A rule that somebody else has changed meanwhile is not replaced:
 * then nothing of the edit is.
 *
 * @throws LedeError `rules.changed`, which names them; `rules.tooMany`
 */
export function withEdit(rules: readonly HouseRule[], edit: HouseEdit): HouseRule[] {
  const known = byId(rules)
  const touched = touchedBy(edit)
  const missed = touched.filter(
    ({ id, was, becomes }) => !isSameRule(known.get(id), was) && !isSameRule(known.get(id), becomes),
  )
  if (missed.length > 0)
    throw changedMeanwhile(missed.flatMap(({ id, was, becomes }) => known.get(id) ?? was ?? becomes ?? []))
  for (const { id, becomes } of touched) {
    if (becomes === undefined) known.delete(id)
    else known.set(id, becomes)
  }
  checkHouseCount(known.size)
  return [...known.values()]
}

/** How many rules an error names. */
const mostNamed = 3

/** Says which rules somebody else has changed meanwhile. */
export function changedMeanwhile(rules: readonly HouseRule[]): LedeError {
  const names = rules.slice(0, mostNamed).map(({ find }) => find[0] ?? '')
  return new LedeError('rules.changed', { names: [...names, ...(rules.length > mostNamed ? ['…'] : [])].join(', ') })
}

/** @throws LedeError `rules.tooMany` */
export function checkHouseCount(count: number): void {
  if (count > houseLimits.rules) throw new LedeError('rules.tooMany', { count, limit: houseLimits.rules })
}
