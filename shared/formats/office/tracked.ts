import { Node } from '@tiptap/pm/model'
import type { BodyNode } from '#shared/article/body.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { type AlignedPiece as Difference, unitsOf } from '#shared/review/diff/changes.ts'
import { encode, type Flat, type LineEnd, type Token } from '#shared/review/diff/flat.ts'
import { sharedContainers } from '#shared/review/suggest/container.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { confineToBoxes, isWhole } from './confine-to-boxes.ts'
import { type Change, type Line, linesOf, type TrackedToken, withHolders } from './lines.ts'

type Tracked = NonNullable<TakenReview['tracked']>

/** A tidy body as tokens. */
function flatOf(body: BodyNode): Flat {
  return encode(Node.fromJSON(proseSchema, tidyBody(body)))
}

/**
 * A text and all changes to it, author by author, as one sequence in which inserted and deleted
 * tokens stand side by side, as in a document with tracked changes. Without an author's insertions,
 * and with that author's deletions, it is the text before that author. A line whose form or
 * position changed ends twice: as before, and as after. Where boxes, quotations or tables were
 * taken apart, all of the old text is followed by all of the new.
 */
function trackedTokens({ original, revisions }: Tracked): TrackedToken[] {
  let before = flatOf(original)
  let tokens: TrackedToken[] = withHolders(before.tokens)
  for (const [index, { author, at, body }] of revisions.entries()) {
    const after = flatOf(body)
    const by = { author, at, step: index + 1 }
    const merged = revised(tokens, before, after, by)
    tokens = isWhole(merged) ? merged : replaced(tokens, after, by)
    before = after
  }
  return confineToBoxes(tokens)
}

/** The lines of a tidy body; with tracked changes, those of all its texts. */
export function trackedLines(body: BodyNode, tracked: Tracked | null): Line[] {
  return linesOf(tracked === null ? withHolders(flatOf(body).tokens) : trackedTokens(tracked))
}

type By = Omit<Change, 'kind'>

const isGone = ({ changes }: TrackedToken) => changes.some(({ kind }) => kind === 'del')
const gone = (tracked: TrackedToken, by: By): TrackedToken => ({
  ...tracked,
  changes: [...tracked.changes, { kind: 'del', ...by }],
})

/**
 * The tokens with the changes that turn the text before (the tokens that are not deleted) into the
 * text after.
 */
function revised(tokens: readonly TrackedToken[], before: Flat, after: Flat, by: By): TrackedToken[] {
  const shown = tokens.filter((each) => !isGone(each))
  const differences = unitsOf(before, after)
    .flat()
    .toSorted((one, other) => one.fromA - other.fromA || one.fromB - other.fromB)
  const put = withHolders(after.tokens, nextNumber(tokens))
  const numbered = renumbered(put, counterparts(differences, shown, put))
  const result: TrackedToken[] = []
  /** What follows each visible token, and what precedes the first. */
  const fates = fatesOf(differences, shown, numbered)
  let index = 0
  const insert = (from: readonly TrackedToken[]) =>
    result.push(...from.map((each) => ({ ...each, changes: [{ kind: 'ins', ...by } as const] })))
  insert(fates[0]?.put ?? [])
  for (const each of tokens) {
    if (isGone(each)) {
      result.push(each)
      continue
    }
    const fate = fates[index + 1]
    result.push(fate?.isGone ? gone(each, by) : each)
    insert(fate?.put ?? [])
    index += 1
  }
  return result
}

interface Fate {
  isGone: boolean
  put: TrackedToken[]
}

/**
 * What happens to each token, and what is inserted after it; the first entry is what is inserted
 * before all.
 */
function fatesOf(
  differences: readonly Difference[],
  shown: readonly TrackedToken[],
  put: readonly TrackedToken[],
): Fate[] {
  const fates = Array.from({ length: shown.length + 1 }, (): Fate => ({ isGone: false, put: [] }))
  let a = 0
  let b = 0
  const stay = (end: number) => {
    for (; a < end; a++, b++) {
      const [is, becomes] = [shown[a], put[b]]
      const fate = fates[a + 1]
      if (fate === undefined || is === undefined || becomes === undefined || sameHolders(is, becomes)) continue
      fate.isGone = true
      fate.put.push(becomes)
    }
  }
  for (const { fromA, toA, fromB, toB } of differences) {
    stay(fromA)
    for (; a < toA; a++) {
      const fate = fates[a + 1]
      if (fate) fate.isGone = true
    }
    b = toB
    fates[toA]?.put.push(...put.slice(fromB, toB))
  }
  stay(shown.length)
  return fates
}

function sameHolders(one: TrackedToken, other: TrackedToken): boolean {
  return one.token.kind !== 'line' || one.holders.every((id, depth) => id === other.holders[depth])
}

/** The lines of both texts that are equal or correspond to each other, in order. */
function counterparts(
  differences: readonly Difference[],
  shown: readonly TrackedToken[],
  put: readonly TrackedToken[],
): [TrackedToken, TrackedToken][] {
  const pairs: [TrackedToken, TrackedToken][] = []
  const pair = (a: number, b: number) => {
    const [one, other] = [shown[a], put[b]]
    if (one?.token.kind === 'line' && other?.token.kind === 'line') pairs.push([one, other])
  }
  let a = 0
  let b = 0
  for (const { kind, fromA, toA, fromB, toB } of differences) {
    for (; a < fromA; a++, b++) pair(a, b)
    if (kind === 'block') pair(fromA, fromB)
    a = toA
    b = toB
  }
  for (; a < shown.length; a++, b++) pair(a, b)
  return pairs
}

/** Tokens whose containers have the numbers of those that they correspond to. */
function renumbered(
  put: readonly TrackedToken[],
  pairs: readonly (readonly [TrackedToken, TrackedToken])[],
): TrackedToken[] {
  const numbers = new Map<number, number>()
  const given = new Set<number>()
  for (const [one, other] of pairs) {
    const [before, after] = [lineOf(one.token), lineOf(other.token)]
    const shared = before && after ? sharedContainers(before.form.path, after.form.path) : 0
    for (const [depth, id] of other.holders.slice(0, shared).entries()) {
      const was = one.holders[depth]
      if (was === undefined || (numbers.get(id) ?? was) !== was) break
      if (numbers.has(id)) continue
      if (given.has(was)) break
      numbers.set(id, was)
      given.add(was)
    }
  }
  return put.map((each) => ({ ...each, holders: each.holders.map((id) => numbers.get(id) ?? id) }))
}

function lineOf(token: Token): LineEnd | null {
  return token.kind === 'line' ? token : null
}

function nextNumber(tokens: readonly TrackedToken[]): number {
  return 1 + tokens.reduce((most, { holders }) => Math.max(most, ...holders), 0)
}

/** Everything deleted, followed by the text after as an insertion. */
function replaced(tokens: readonly TrackedToken[], after: Flat, by: By): TrackedToken[] {
  const put = withHolders(after.tokens, nextNumber(tokens))
  return [
    ...tokens.map((each) => (isGone(each) ? each : gone(each, by))),
    ...put.map((each) => ({ ...each, changes: [{ kind: 'ins', ...by } as const] })),
  ]
}
