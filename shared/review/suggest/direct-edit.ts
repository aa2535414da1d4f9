import type { Node } from '@tiptap/pm/model'
import { type AlignedPiece, isSlight, unitsOf } from '#shared/review/diff/changes.ts'
import { decode, encode, encodeBlock, sameToken, type Token } from '#shared/review/diff/flat.ts'
import type { BodyChange, BodySuggestion, Range, Suggestion } from './suggestion.ts'

/** Two bodies, and the pieces in which they differ, in their order. */
export interface Compared {
  readonly baseline: Node
  readonly live: Node
  readonly pieces: readonly AlignedPiece[]
}

/** An edit of the live body in words about which nothing is suggested. */
export interface DirectEdit {
  /** The block of the baseline that has the same words, by its index, before and after. */
  readonly index: number
  readonly before: Node
  readonly after: Node
  /** Where the edited words ended in both bodies, and how much longer they are now. */
  readonly ends: { readonly baseline: number; readonly live: number }
  readonly growth: number
  /** The pieces in which the bodies differ once the baseline has the edit, too. */
  readonly pieces: readonly AlignedPiece[]
}

/** Two bodies compared as a whole. */
export function comparedBodies(baseline: Node, live: Node): Compared {
  const pieces = unitsOf(encode(baseline), encode(live)).flat()
  return { baseline, live, pieces: pieces.sort((one, other) => one.fromB - other.fromB || one.fromA - other.fromA) }
}

/**
 * What was edited in a live body since, if only words of one block were, and none that are
 * suggested or so near to a suggestion that they belong to it: then the edit can go into the
 * baseline without comparing the bodies again. null for all else.
 */
export function directEditOf({ baseline, live, pieces }: Compared, now: Node): DirectEdit | null {
  const at = onlyOther(live, now)
  if (at === null) return null
  const [was, is] = [encodeBlock(live.child(at)), encodeBlock(now.child(at))]
  const { from, to, length } = changedTokens(was.tokens, is.tokens)
  const words = is.tokens.slice(from, from + length)
  if ([...was.tokens.slice(from, to), ...words].some(({ kind }) => kind === 'line')) return null
  const start = placeOf(live, at)
  const [last, next] = [
    pieces.findLast(({ toB }) => toB <= start.token + from),
    pieces.find(({ toB }) => toB > start.token + from),
  ]
  const isApart = (first: number, end: number) =>
    first < 0 || end > was.tokens.length || !isSlight(was.tokens.slice(first, end))
  if (last && !isApart(last.toB - start.token, from)) return null
  if (next && (next.fromB < start.token + to || !isApart(to, next.fromB - start.token))) return null
  const place = blockWith(baseline, start.token + from + (last ? last.toA - last.toB : 0))
  if (place === null) return null
  const { index, position, inside } = place
  const before = encodeBlock(baseline.child(index))
  const edited = decode([...before.tokens.slice(0, inside), ...words, ...before.tokens.slice(inside + to - from)])
  const after = edited.child(0)
  if (edited.childCount > 1 || !after.sameMarkup(baseline.child(index))) return null
  return {
    index,
    before: baseline.child(index),
    after,
    ends: {
      baseline: position + (before.positions[inside + to - from] ?? 0),
      live: start.position + (was.positions[to] ?? 0),
    },
    growth: after.nodeSize - baseline.child(index).nodeSize,
    pieces: pieces.map((piece) => (piece.fromB < start.token + to ? piece : movedPiece(piece, length - (to - from)))),
  }
}

/** Suggestions where they are once both bodies have an edit. Their ids stay. */
export function movedAlong(suggestions: readonly Suggestion[], { ends, growth }: DirectEdit): Suggestion[] {
  const moved = ({ from, to }: Range, end: number): Range => ({
    from: from < end ? from : from + growth,
    to: to < end ? to : to + growth,
  })
  const placed = <Placed extends BodyChange | BodySuggestion>(one: Placed): Placed => ({
    ...one,
    baseline: moved(one.baseline, ends.baseline),
    live: moved(one.live, ends.live),
  })
  return suggestions.map((suggestion) => {
    if (suggestion.kind === 'field' || suggestion.live.to < ends.live) return suggestion
    const [first, ...rest] = suggestion.changes
    return { ...placed(suggestion), changes: [placed(first), ...rest.map(placed)] }
  })
}

/** The index of the only block that two bodies do not share; null if there are several or none. */
function onlyOther(one: Node, other: Node): number | null {
  if (one.childCount !== other.childCount) return null
  let found: number | null = null
  for (const [index, block] of one.children.entries()) {
    if (block === other.child(index)) continue
    if (found !== null) return null
    found = index
  }
  return found
}

/** The tokens that were replaced, and the number of those that stand there now. */
function changedTokens(was: readonly Token[], is: readonly Token[]): Range & { readonly length: number } {
  const most = Math.min(was.length, is.length)
  let from = 0
  while (from < most && sameToken(was[from], is[from])) from += 1
  let rest = 0
  while (rest < most - from && sameToken(was[was.length - 1 - rest], is[is.length - 1 - rest])) rest += 1
  return { from, to: was.length - rest, length: is.length - rest - from }
}

/** Where a block begins: its position and its first token. */
function placeOf(body: Node, index: number): { position: number; token: number } {
  let [position, token] = [0, 0]
  for (const block of body.children.slice(0, index)) {
    position += block.nodeSize
    token += encodeBlock(block).tokens.length
  }
  return { position, token }
}

/** The block with a token, where it begins, and which of its tokens it is. */
function blockWith(body: Node, token: number): { index: number; position: number; inside: number } | null {
  let [position, inside] = [0, token]
  for (const [index, block] of body.children.entries()) {
    const { length } = encodeBlock(block).tokens
    if (inside < length) return { index, position, inside }
    position += block.nodeSize
    inside -= length
  }
  return null
}

function movedPiece(piece: AlignedPiece, by: number): AlignedPiece {
  const { fromA, toA, fromB, toB } = piece
  return { ...piece, fromA: fromA + by, toA: toA + by, fromB: fromB + by, toB: toB + by }
}
