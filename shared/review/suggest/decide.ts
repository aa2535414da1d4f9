import { type AlignedPiece, unitsOf } from '#shared/review/diff/changes.ts'
import { decode, encode, type Token } from '#shared/review/diff/flat.ts'
import { reviewedFields, withFields } from './field-changes.ts'
import type { Review } from './suggestion.ts'
import { unitId } from './suggestions.ts'

/**
 * Accepts suggestions, by their ids in this review, into the baseline; the live content stays. Ids
 * that are no suggestion of this review have no effect.
 */
export function accept({ baseline, live }: Review, ids: Iterable<string>): Review {
  const chosen = new Set(ids)
  const a = encode(baseline.body).tokens
  const b = encode(live.body).tokens
  const pieces = chosenPieces(baseline.body, live.body, chosen)
  const body = pieces.length === 0 ? baseline.body : decode(spliced(a, b, pieces))
  return { baseline: { fields: withFields(baseline.fields, live.fields, chosenFields(chosen)), body }, live }
}

/**
 * Rejects suggestions, by their ids in this review, in the live content; the baseline stays. Ids
 * that are no suggestion of this review have no effect.
 */
export function reject({ baseline, live }: Review, ids: Iterable<string>): Review {
  const chosen = new Set(ids)
  const a = encode(baseline.body).tokens
  const b = encode(live.body).tokens
  const pieces = chosenPieces(baseline.body, live.body, chosen).map((piece) => ({
    fromA: piece.fromB,
    toA: piece.toB,
    fromB: piece.fromA,
    toB: piece.toA,
  }))
  const body = pieces.length === 0 ? live.body : decode(spliced(b, a, pieces))
  return { baseline, live: { fields: withFields(live.fields, baseline.fields, chosenFields(chosen)), body } }
}

/** The review after accepting everything; the baseline keeps its status. */
export function acceptAll({ baseline, live }: Review): Review {
  return { baseline: { fields: withFields(baseline.fields, live.fields, reviewedFields), body: live.body }, live }
}

/** The review after rejecting everything; the live content keeps its status. */
export function rejectAll({ baseline, live }: Review): Review {
  return { baseline, live: { fields: withFields(live.fields, baseline.fields, reviewedFields), body: baseline.body } }
}

type Splice = Pick<AlignedPiece, 'fromA' | 'toA' | 'fromB' | 'toB'>

function chosenPieces(
  baseline: Review['baseline']['body'],
  live: Review['live']['body'],
  ids: ReadonlySet<string>,
): AlignedPiece[] {
  return unitsOf(encode(baseline), encode(live))
    .filter((unit) => ids.has(unitId(unit)))
    .flat()
    .sort((one, other) => one.fromA - other.fromA || one.fromB - other.fromB)
}

function chosenFields(ids: ReadonlySet<string>) {
  return reviewedFields.filter((field) => ids.has(`field:${field}`))
}

function spliced(tokens: readonly Token[], source: readonly Token[], splices: readonly Splice[]): Token[] {
  const result: Token[] = []
  let at = 0
  for (const { fromA, toA, fromB, toB } of splices) {
    result.push(...tokens.slice(at, fromA), ...source.slice(fromB, toB))
    at = toA
  }
  return [...result, ...tokens.slice(at)]
}
