import type { Node } from '@tiptap/pm/model'
import { tokensIn } from '#shared/merge/names/ranges.ts'
import type { Flat, LineEnd, Token } from '#shared/review/diff/flat.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { type ConflictReading, goingOn, tokensOf } from './reading.ts'

/**
 * Tokens that go somewhere, how many containers the first line behind them goes on in, at least,
 * and how many they are to go on in that they do not have.
 */
export interface PlacedTokens {
  readonly tokens: readonly Token[]
  readonly after: number
  readonly inside: number
}

/** A reading as what goes in the place of another. */
export function placedOf(reading: ConflictReading): PlacedTokens {
  return { tokens: tokensOf(reading), after: reading.after ?? 0, inside: reading.inside ?? 0 }
}

/**
 * A reading in the place of what is in a range of positions of a body (`flat`: its tokens), as
 * lists of one's own: what stands before it, it, and what stands behind. What is behind goes on in
 * what it went on in before, as far as that is still there.
 */
export function putInPlace(
  body: Node,
  flat: Flat,
  positions: Range,
  reading: PlacedTokens,
): { before: Token[]; chosen: Token[]; after: Token[] } {
  const { from, to } = tokensIn(flat, positions)
  const placed = inItsCell(body, flat, positions, inItsContainers(flat.tokens[from - 1], reading))
  const { tokens, after } = inItsTable(flat, positions, placed)
  const [gone, rest] = [flat.tokens.slice(from, to), flat.tokens.slice(to)]
  const [next = 0] = continuesIn(rest)
  const hasLine = tokens.some(({ kind }) => kind === 'line')
  const shared = hasLine
    ? Math.max(next, after)
    : gone.at(-1)?.kind === 'line'
      ? Math.min(next, ...continuesIn(gone))
      : next
  return { before: flat.tokens.slice(0, from), chosen: [...tokens], after: [...goingOn(rest, shared)] }
}

/** How many containers each line of some tokens goes on in. */
function continuesIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token) => (token.kind === 'line' ? token.form.continues : []))
}

/** A reading in the containers of the line before it that it is without. */
function inItsContainers(before: Token | undefined, reading: PlacedTokens): PlacedTokens {
  const { tokens, inside } = reading
  const first = tokens.find(({ kind }) => kind === 'line')
  if (inside === 0 || before?.kind !== 'line' || first?.kind !== 'line' || before.form.path.length < inside)
    return reading
  const all = within(tokens, before.form.path.slice(0, inside))
  return { ...reading, tokens: goingOn(all, first.form.continues), inside: 0 }
}

/** A reading of lines in a cell, which has them without that and its table, in the cell again. */
function inItsCell(body: Node, flat: Flat, range: Range, reading: PlacedTokens): PlacedTokens {
  const cell = cellAround(body, range)
  const isBare = reading.tokens.some((token) => token.kind === 'line' && !isInTable(token))
  if (cell === null || !isBare) return reading
  const inside = flat.tokens.flatMap((token, index) => {
    const at = flat.positions[index] ?? 0
    return token.kind === 'line' && at >= cell.from && at <= cell.to ? [{ token, at }] : []
  })
  const [head, last] = [inside[0], inside.at(-1)]
  if (head === undefined || last === undefined) return reading
  const { path } = head.token.form
  const depth = path.findLastIndex(({ name }) => isCell(name)) + 1
  const isFirst = range.from <= cell.from + 1
  return {
    tokens: goingOn(
      within(reading.tokens, path.slice(0, depth)),
      isFirst ? Math.min(head.token.form.continues, depth) : depth,
    ),
    after: last.at >= range.to ? depth : 0,
    inside: 0,
  }
}

/**
 * A reading of a table, or of rows of it, which has them without what that table is in (a box), in
 * there again.
 */
function inItsTable(flat: Flat, positions: Range, reading: PlacedTokens): PlacedTokens {
  const first = reading.tokens.find(({ kind }) => kind === 'line')
  if (first?.kind !== 'line' || first.form.path[0]?.name !== 'table') return reading
  const { from, to } = tokensIn(flat, positions)
  const head = flat.tokens.find((token, index) => index >= from && token.kind === 'line')
  // A whole table that stands nowhere is in none of those beside it.
  const beside = [
    from < to || reading.after > 0 ? head : undefined,
    first.form.continues > 0 ? flat.tokens[from - 1] : undefined,
  ]
  const around = beside.find((token) => token?.kind === 'line' && isInTable(token))
  if (head?.kind !== 'line' || around?.kind !== 'line') return reading
  const { path } = around.form
  const depth = path.findIndex(({ name }) => name === 'table')
  if (depth === 0) return reading
  const { continues } = first.form
  return {
    tokens: goingOn(
      within(reading.tokens, path.slice(0, depth)),
      continues > 0 ? depth + continues : Math.min(head.form.continues, depth),
    ),
    after: reading.after > 0 ? depth + reading.after : 0,
    inside: 0,
  }
}

/** Tokens whose lines are in these containers as well, and go on in them. */
function within(tokens: readonly Token[], containers: LineEnd['form']['path']): Token[] {
  return tokens.map((token): Token => {
    if (token.kind !== 'line') return token
    const { form } = token
    return {
      kind: 'line',
      form: { ...form, path: [...containers, ...form.path], continues: containers.length + form.continues },
    }
  })
}

/** Where the content is of the cell that a range is in; null where it is in none, or in several. */
function cellAround(body: Node, { from, to }: Range): Range | null {
  const start = body.resolve(from)
  for (let depth = start.sharedDepth(to); depth > 0; depth -= 1)
    if (isCell(start.node(depth).type.name)) return { from: start.start(depth), to: start.end(depth) }
  return null
}

function isInTable({ form: { path } }: LineEnd): boolean {
  return path.some(({ name }) => name === 'table')
}

function isCell(name: string): boolean {
  return name === 'tableCell' || name === 'tableHeader'
}
