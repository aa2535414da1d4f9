import type { Hunk } from '#shared/review/diff/diff.ts'
import { diffAround, type Unit } from './diff-around.ts'

/** A stretch of a sequence, from `from` to before `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A stretch of an ancestor and what each of two sides made of it: nothing (`same`), something on
 * one side only, the same on both (`agreed`), or different things (`clash`). What both only deleted
 * of it is `agreed`, although each deleted other parts.
 */
export interface Stretch {
  readonly kind: 'same' | 'one' | 'other' | 'agreed' | 'clash'
  readonly base: Span
  readonly one: Span
  readonly other: Span
  /**
   * If both sides only deleted: the elements of the ancestor that neither deleted; null otherwise.
   */
  readonly left: readonly number[] | null
}

/**
 * Whether an addition of a side belongs to what a change of the other, which it touches, replaces.
 */
type Belongs = (side: 'one' | 'other', addition: Hunk, change: Hunk) => boolean

/**
 * Compares two sequences with the one they both came of. Returns the stretches, in order and
 * without gaps. Changes clash where they overlap, and where both sides put something in at the same
 * place; changes that only touch do not. `seen`: joins changes of a side that are to count as one.
 * `units`: parts of a sequence that correspond only to themselves, whatever else is equal around
 * them.
 * `belongs`: whether what a side puts in right before or behind a change of the other belongs to
 * what that replaces; then they clash although they only touch.
 */
export function threeWay(
  base: Int32Array,
  one: Int32Array,
  other: Int32Array,
  seen: (hunks: readonly Hunk[], side: Int32Array) => readonly Hunk[] = (hunks) => hunks,
  units: (sequence: Int32Array) => readonly Unit[] = () => [],
  belongs: Belongs = () => false,
): Stretch[] {
  const stretches: Stretch[] = []
  let at = { base: 0, one: 0, other: 0 }
  const put = (kind: Stretch['kind'], to: typeof at, left: Stretch['left'] = null) => {
    if (to.base === at.base && to.one === at.one && to.other === at.other) return
    stretches.push({
      kind,
      base: { from: at.base, to: to.base },
      one: { from: at.one, to: to.one },
      other: { from: at.other, to: to.other },
      left,
    })
    at = to
  }
  const stay = (until: number) => {
    const length = until - at.base
    put('same', { base: until, one: at.one + length, other: at.other + length })
  }
  const [hunks, others] = [one, other].map((side) =>
    seen(diffAround(base, side, { base: units(base), side: units(side) }), side).map((hunk) => least(hunk, base, side)),
  )
  if (hunks === undefined || others === undefined) return []
  const all = groupsOf(hunks, others, belongs)
  for (const { from, to, changes } of all) {
    stay(from)
    const [ones, others] = [changes.one, changes.other]
    const end = { base: to, one: endIn(ones, at, 'one', to), other: endIn(others, at, 'other', to) }
    if (others.length === 0) put('one', end)
    else if (ones.length === 0) put('other', end)
    else if (sameParts(one.subarray(at.one, end.one), other.subarray(at.other, end.other))) put('agreed', end)
    else if ([...ones, ...others].every(({ fromB, toB }) => fromB === toB))
      put('agreed', end, leftOf(from, to, [...ones, ...others]))
    else put('clash', end)
  }
  stay(base.length)
  return stretches
}

/**
 * Trims a change whose one end is the same in both: of one that keeps all it replaces, only what it
 * adds is left; of one that only drops a part, only what it takes out.
 */
function least(hunk: Hunk, base: Int32Array, side: Int32Array): Hunk {
  const { fromA, toA, fromB, toB } = hunk
  const length = Math.min(toA - fromA, toB - fromB)
  if (length === 0 || toA - fromA === toB - fromB) return hunk
  if (sameParts(base.subarray(toA - length, toA), side.subarray(toB - length, toB)))
    return { fromA, toA: toA - length, fromB, toB: toB - length }
  if (sameParts(base.subarray(fromA, fromA + length), side.subarray(fromB, fromB + length)))
    return { fromA: fromA + length, toA, fromB: fromB + length, toB }
  return hunk
}

interface Group extends Span {
  readonly changes: { readonly one: Hunk[]; readonly other: Hunk[] }
}

/** The changes of both sides, those that overlap or belong together in one group. */
function groupsOf(ones: readonly Hunk[], others: readonly Hunk[], belongs: Belongs): Group[] {
  const all = [
    ...ones.map((hunk) => ({ side: 'one' as const, hunk })),
    ...others.map((hunk) => ({ side: 'other' as const, hunk })),
  ].sort((a, b) => a.hunk.fromA - b.hunk.fromA || a.hunk.toA - b.hunk.toA)
  const groups: Group[] = []
  for (const { side, hunk } of all) {
    const last = groups.at(-1)
    const isTogether =
      last !== undefined &&
      (hunk.fromA < last.to ||
        (hunk.fromA === hunk.toA && hunk.fromA === last.from && last.from === last.to) ||
        touchesOwn(last, side, hunk, belongs))
    if (!isTogether) {
      const changes = { one: [], other: [], [side]: [hunk] }
      groups.push({ from: hunk.fromA, to: hunk.toA, changes })
      continue
    }
    last.changes[side].push(hunk)
    groups[groups.length - 1] = { ...last, to: Math.max(last.to, hunk.toA) }
  }
  return groups
}

/**
 * Whether a change touches one of the other side in a group, and one of them belongs to the other.
 */
function touchesOwn(group: Group, side: 'one' | 'other', hunk: Hunk, belongs: Belongs): boolean {
  const counterpart = side === 'one' ? 'other' : 'one'
  return group.changes[counterpart].some((last) => {
    if (last.toA !== hunk.fromA) return false
    if (hunk.fromA === hunk.toA) return belongs(side, hunk, last)
    return last.fromA === last.toA && belongs(counterpart, last, hunk)
  })
}

/** Where a group ends in a side. */
function endIn(
  hunks: readonly Hunk[],
  at: { base: number; one: number; other: number },
  side: 'one' | 'other',
  to: number,
): number {
  const last = hunks.at(-1)
  return last === undefined ? at[side] + to - at.base : last.toB + to - last.toA
}

function sameParts(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index])
}

function leftOf(from: number, to: number, hunks: readonly Hunk[]): number[] {
  const all = Array.from({ length: to - from }, (_, offset) => from + offset)
  return all.filter((index) => !hunks.some(({ fromA, toA }) => index >= fromA && index < toA))
}
