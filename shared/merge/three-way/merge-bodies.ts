import type { Node } from '@tiptap/pm/model'
import type { ConflictReading } from '#shared/merge/conflicts/reading.ts'
import { type PlacedClash, type Side, type Traced, type TracedSource, tracedOf } from '#shared/merge/names/traced.ts'
import { written } from '#shared/merge/names/written.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { mergeTables } from './merge-tables.ts'
import { mergeTokens } from './merge-tokens.ts'
import { withMoves } from './moves.ts'
import { placeClashes } from './place-clashes.ts'
import { spaced } from './spaced.ts'
import { allLines, withStrays } from './strays.ts'

/** A body, and where it begins in that of its side: 0, or a cell's place. */
export interface Part {
  readonly body: Node
  readonly at: number
}

/**
 * The body that the changes of both sides give, where its text is from, and where they contradict
 * one another.
 */
export interface MergedBody {
  readonly body: Node
  readonly sources: readonly TracedSource[]
  readonly clashes: readonly PlacedClash[]
  readonly moves: readonly PlacedMove[]
}

/**
 * A line or sentence that both sides moved: where it stands, which side put it there, where the
 * other would have it, and what it follows on either side.
 */
export interface PlacedMove {
  readonly range: Range
  readonly elsewhere: number
  readonly side: 'one' | 'other'
  readonly one: ConflictReading
  readonly other: ConflictReading
}

/**
 * Merges three copies of a body by blocks and words: `one` and `other` are what two sides made of
 * `base`. The text is always one that somebody wrote, or the changes of both put together; where
 * they contradict one another it has one whole reading. It does not matter which side is called the
 * one.
 */
export function mergeBodies(parts: Parts): MergedBody {
  return mergeParts(parts, allLines(parts.base.body, parts.base.at))
}

type Parts = Readonly<Record<Side, Part>>

function mergeParts(parts: Parts, lines: ReturnType<typeof allLines>): MergedBody {
  const traced = (side: Side) => tracedOf(parts[side].body, side, parts[side].at)
  const all = withStrays({ base: traced('base'), one: traced('one'), other: traced('other') }, lines)
  const { copies, rivals } = withMoves(all)
  const inCell = (cells: Parts) => mergeParts(cells, lines)
  const merged = mergeTokens(copies, (was, one, other) => mergeTables(was, one, other, inCell))
  const { tokens, clashes } = spaced(merged, all)
  const { body, positions, sources, clashes: inTables } = written(tokens)
  const placed = clashes.map(({ from, to, base, one, other }) => ({
    range: { from: positions[from] ?? 0, to: positions[to] ?? 0 },
    base: readingOf(base),
    one: readingOf(one),
    other: readingOf(other),
  }))
  const moves = placeClashes(tokens, rivals).map(({ from, to, side, elsewhere, here, there }) => ({
    range: { from: positions[from] ?? 0, to: positions[to] ?? 0 },
    elsewhere: positions[elsewhere] ?? 0,
    side,
    one: readingOf(side === 'one' ? here : there),
    other: readingOf(side === 'one' ? there : here),
  }))
  return { body, sources, moves, clashes: [...placed, ...inTables].filter(isClash) }
}

function readingOf(tokens: readonly Traced[]): ConflictReading {
  if (tokens.length === 0) return { body: null, ends: false }
  return { body: written(tokens).body.toJSON(), ends: tokens.at(-1)?.token.kind === 'line' }
}

/** Two readings with the same text need no decision. */
function isClash({ one, other }: PlacedClash): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
