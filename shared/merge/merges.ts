import type * as Y from 'yjs'
import { z } from 'zod'
import { inKeptOrder, keptAfter } from '#shared/kept-order.ts'
import { remembered } from '#shared/remembered.ts'
import type { Act } from '#shared/review/people/act.ts'
import type { ReviewedField } from '#shared/review/suggest/suggestion.ts'
import { type Conflict, conflictSchema } from './conflicts/conflict.ts'
import { placeSchema } from './names/place.ts'

const id = z.string().min(1).max(100)
const person = id.nullable()

/**
 * A merge as the draft keeps it: `id` its own, `at` in UTC, `by` who opened what was merged, `one`
 * and `other` whose copies were merged; `before` and `after` the versions kept of the draft (null:
 * of a draft that came as a whole, or was merged by a Lede that kept none). `takesBack`: the merge
 * that this one took back; `one` is then the draft as it stood, `other` as it was before that
 * merge. `follows`: see `Kept`. Written once and never changed: what is decided of a conflict is an
 * entry of its own.
 *
 * The id is not that of the package: of two desks that open the same one each has conflicts of its
 * own.
 */
const mergeSchema = z.object({
  id,
  at: z.iso.datetime(),
  by: person,
  one: person,
  other: person,
  conflicts: z.array(conflictSchema),
  before: id.nullable().default(null),
  after: id.nullable().default(null),
  takesBack: id.nullable().default(null),
  follows: z.iso.datetime().optional(),
})

export type Merge = z.infer<typeof mergeSchema>

/**
 * What can become of a conflict: the reading of either side, what their changes give together, both
 * readings one after the other, a person's own words, or nothing.
 */
export const choices = ['one', 'other', 'proposed', 'both', 'own', 'asIs'] as const
export type Choice = (typeof choices)[number]

/**
 * What was decided of a conflict, by whom and when (UTC); `open`: that it is to be decided anew.
 * `now`: where what it is about stands since then, of a conflict in the text; null in a field, and
 * of a Lede that did not write it down.
 */
const settlementSchema = z.object({
  choice: z.enum([...choices, 'open']),
  by: person,
  at: z.iso.datetime(),
  now: z
    .object({
      place: placeSchema,
      elsewhere: placeSchema.nullable().default(null),
      stands: z.enum(['one', 'other']).nullable().default(null),
    })
    .nullable()
    .default(null),
})

type Recorded = z.infer<typeof settlementSchema>
export type Whereabouts = NonNullable<Recorded['now']>

/** What was decided of a conflict, by whom and when (UTC). */
export interface Settlement extends Omit<Recorded, 'choice' | 'now'> {
  readonly choice: Choice
}

/**
 * A conflict of a draft: whose its sides are (`merge.one`, `merge.other`), and the decision, null
 * until there is one.
 */
export interface OpenConflict {
  readonly conflict: Conflict
  readonly merge: Omit<Merge, 'conflicts'>
  readonly settlement: Settlement | null
}

const mergesIn = (draft: Y.Doc) => draft.getMap<unknown>('merges')
const settledIn = (draft: Y.Doc) => draft.getMap<unknown>('settled')

/**
 * Records a merge. It is sorted after those that the draft already has, whatever the clock says.
 */
export function recordMerge(draft: Y.Doc, merge: Merge): void {
  mergesIn(draft).set(merge.id, keptAfter(merge, mergesOf(draft).at(-1)))
}

/**
 * A value as a merge; null if it is none. Remembered, since validating a thousand conflicts takes
 * long.
 */
const mergeFrom = remembered((value: object): Merge | null => mergeSchema.safeParse(value).data ?? null)

/** The merges of a draft, oldest first. Invalid entries are left out. */
export function mergesOf(draft: Y.Doc): Merge[] {
  const merges = [...mergesIn(draft)].flatMap(([key, value]) => {
    const merge = typeof value === 'object' && value !== null ? mergeFrom(value) : null
    return merge?.id === key ? [merge] : []
  })
  return merges.sort(inKeptOrder)
}

/**
 * The ids of those merges that were taken back, whatever their times say. Taking back can itself be
 * taken back.
 */
export function takenBackOf(merges: readonly Merge[]): ReadonlySet<string> {
  const takers = new Map<string, string[]>()
  for (const { id, takesBack } of merges)
    if (takesBack !== null) takers.set(takesBack, [...(takers.get(takesBack) ?? []), id])
  const known = new Map<string, boolean>()
  const isGone = (id: string): boolean => {
    const found = known.get(id)
    if (found !== undefined) return found
    // Only in a forged draft do merges take each other back in a circle: these do not count as
    // taken back.
    known.set(id, false)
    const isTaken = (takers.get(id) ?? []).some((taker) => !isGone(taker))
    known.set(id, isTaken)
    return isTaken
  }
  return new Set([...takers.keys()].filter(isGone))
}

/** The act under which the version after a merge is kept. */
export function afterMerge(act: Act): Act {
  return { ...act, id: `${act.id}.after` }
}

/**
 * Every conflict of a draft's merges once, in the order in which they occurred, at its current
 * position and with its decision; without those of merges that were taken back.
 */
export function conflictsOf(draft: Y.Doc): OpenConflict[] {
  const found = new Map<string, OpenConflict>()
  const merges = mergesOf(draft)
  const gone = takenBackOf(merges)
  for (const { conflicts, ...merge } of merges) {
    if (gone.has(merge.id)) continue
    for (const conflict of conflicts) {
      if (found.has(conflict.id)) continue
      const { data } = settlementSchema.safeParse(settledIn(draft).get(conflict.id))
      const sides = conflict.swapped ? { one: merge.other, other: merge.one } : {}
      const settlement = data === undefined || data.choice === 'open' ? null : { ...data, choice: data.choice }
      found.set(conflict.id, {
        conflict: data?.now ? moved(conflict, data.now) : conflict,
        merge: { ...merge, ...sides },
        settlement,
      })
    }
  }
  return [...found.values()]
}

/** A conflict at its position after a decision. */
function moved(conflict: Conflict, { place, elsewhere, stands }: Whereabouts): Conflict {
  if (conflict.kind === 'text') return { ...conflict, place }
  if (conflict.kind === 'field' || elsewhere === null || stands === null) return conflict
  return { ...conflict, place, elsewhere, stands }
}

/** The unsettled conflicts of a draft. */
export function openConflictsIn(draft: Y.Doc): OpenConflict[] {
  return conflictsOf(draft).filter(({ settlement }) => settlement === null)
}

/** The values of both sides in a field's unsettled conflicts. */
export function disputedIn(draft: Y.Doc, field: ReviewedField): unknown[] {
  return openConflictsIn(draft).flatMap(({ conflict }) =>
    conflict.kind === 'field' && conflict.field === field ? [conflict.one, conflict.other] : [],
  )
}

/**
 * The parts of a draft that hold merges and decisions. Undo reverts what is written there together
 * with the text.
 */
export function mergePartsOf(draft: Y.Doc): Y.Map<unknown>[] {
  return [mergesIn(draft), settledIn(draft)]
}

/** Records the decision on a conflict (`conflict`: its id). */
export function recordSettlement(draft: Y.Doc, conflict: string, settlement: Recorded): void {
  settledIn(draft).set(conflict, settlement)
}
