import type { Node } from '@tiptap/pm/model'
import { type ConflictReading, sameReading } from '#shared/merge/conflicts/reading.ts'
import { type PlacedClash, type Side, type Traced, type TracedSource, tracedOf } from '#shared/merge/names/traced.ts'
import { written } from '#shared/merge/names/written.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { keptOutside, withoutContainers } from './kept-outside.ts'
import { mergeTables } from './merge-tables.ts'
import { type MergeTable, mergeTokens } from './merge-tokens.ts'
import { withMoves } from './moves.ts'
import { placeClashes } from './place-clashes.ts'
import { allLines, withStrays } from './strays.ts'

/** A body, and where it begins in that of its side: 0, or a cell's place. */
export interface Part {
  readonly body: Node
  readonly at: number
}

/** What cells contain that one copy has apart and another in one. */
export type CellParts = Readonly<Record<Side, readonly Part[]>>

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
export function mergeBodies({ base, one, other }: Readonly<Record<Side, Part>>): MergedBody {
  return mergeParts({ base: [base], one: [one], other: [other] }, allLines(base.body, base.at))
}

function mergeParts(parts: CellParts, lines: ReturnType<typeof allLines>): MergedBody {
  const traced = (side: Side) => parts[side].flatMap(({ body, at }) => tracedOf(body, side, at))
  const all = withStrays({ base: traced('base'), one: traced('one'), other: traced('other') }, lines)
  const { copies, rivals } = withMoves(all)
  const inCell = (cells: CellParts) => asOneCell(cells, mergeParts(cells, lines))
  const mergeTable: MergeTable = (was, one, other, isTakenOut) => mergeTables([was, one, other], inCell, isTakenOut)
  const { tokens, clashes } = mergeTokens(copies, mergeTable, all)
  const { body, positions, sources, clashes: inTables } = written(tokens)
  const placed = clashes.map(({ from, to, base, one, other, behind }) => ({
    range: { from: positions[from] ?? 0, to: positions[to] ?? 0 },
    base: readingOf(base, behind.base),
    one: readingOf(one, behind.one),
    other: readingOf(other, behind.other),
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

/**
 * What contradicts in whole lines of a cell contradicts in the cell: it always has a line, so that
 * there is one to be replaced, whatever is chosen.
 */
function asOneCell(cells: CellParts, merged: MergedBody): MergedBody {
  const hasLine = merged.clashes.some(({ one, other }) => one.ends || other.ends)
  if (!hasLine && merged.moves.length === 0) return merged
  const whole = (side: Side) => readingOf(cells[side].flatMap(({ body, at }) => tracedOf(body, side, at)))
  const range = { from: 0, to: merged.body.content.size }
  const clash = { range, base: whole('base'), one: whole('one'), other: whole('other') }
  return { ...merged, clashes: [clash].filter(isClash), moves: [] }
}

/** Tokens as a reading. `behind`: how many containers the first line behind them goes on in. */
function readingOf(tokens: readonly Traced[], behind = 0): ConflictReading {
  if (tokens.length === 0) return { body: null, ends: false }
  const ends = tokens.at(-1)?.token.kind === 'line'
  const first = tokens.find(({ token }) => token.kind === 'line')?.token
  const before = first?.kind === 'line' ? first.form.continues : 0
  const inside = keptOutside(tokens)
  return {
    body: written(withoutContainers(tokens, inside)).body.toJSON(),
    ends,
    ...(before > 0 && { before }),
    ...(first !== undefined && behind > 0 && { after: behind }),
    ...(inside > 0 && { inside }),
  }
}

/** Two readings with the same text need no decision. */
function isClash({ one, other }: PlacedClash): boolean {
  return !sameReading(one, other)
}
