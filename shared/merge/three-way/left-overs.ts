import type { Traced } from '#shared/merge/names/traced.ts'
import type { Copies, MergedTokens } from './merge-tokens.ts'
import { linesIn, weightOf } from './passages.ts'
import { placedLines } from './placed-lines.ts'
import type { Span, Stretch } from './three-way.ts'

/**
 * Merged tokens without what is left where each side took out a part: a paragraph in which nothing
 * is left, which nobody made an empty one, and a space that now begins a line. The last line of a
 * body stays, and so does all in and beside what the sides contradict one another in.
 *
 * @param unmoved the copies before what either side moved was moved in all of them.
 */
export function withoutLeftOvers(
  merged: MergedTokens,
  copies: Copies,
  stretches: readonly Stretch[],
  unmoved: Copies,
): MergedTokens {
  const { tokens, clashes } = merged
  const lines = linesIn(tokens).filter(({ to }) => tokens[to]?.token.kind === 'line')
  const isFree = ({ from, to }: Span) => clashes.every((clash) => clash.to < from || clash.from > to)
  const empty = lines.filter(({ from, to }) => isEmptyParagraph(tokens.slice(from, to + 1)))
  const gone = empty.length < lines.length ? emptied(empty, tokens, copies, stretches, unmoved).filter(isFree) : []
  const spaces = lines.filter(
    ({ from, to }) => to - from > 1 && isSpace(tokens[from]) && isFree({ from, to: from + 1 }),
  )
  const all = [...gone.map(({ from, to }) => ({ from, to: to + 1 })), ...begun(spaces, tokens, unmoved)]
  return all.length === 0 ? merged : without(merged, all)
}

/** Those of some empty lines that say something in each copy. */
function emptied(
  lines: readonly Span[],
  tokens: readonly Traced[],
  copies: Copies,
  stretches: readonly Stretch[],
  unmoved: Copies,
): readonly Span[] {
  if (lines.length === 0) return []
  const places = new Map(placedLines(tokens, copies, stretches).map((line) => [line.index, line.places]))
  const saying = keysIn(unmoved, (copy) =>
    linesIn(copy).flatMap(({ from, to }) => (weightOf(copy.slice(from, to)) > 0 ? (copy[to] ?? []) : [])),
  )
  return lines.filter(({ to }) => {
    const { base, one, other } = places.get(to) ?? {}
    const ends = [copies.base[base ?? -1], copies.one[one ?? -1], copies.other[other ?? -1]]
    return ends.every((end) => end && saying.has(keyOf(end)))
  })
}

/** The spaces at the beginning of some lines that begin a line in no copy. */
function begun(lines: readonly Span[], tokens: readonly Traced[], unmoved: Copies): Span[] {
  if (lines.length === 0) return []
  const known = keysIn(unmoved, (copy) => linesIn(copy).flatMap(({ from }) => copy[from] ?? []))
  return lines.flatMap(({ from }) => {
    const space = tokens[from]
    return space === undefined || keysOf(space).some((key) => known.has(key)) ? [] : { from, to: from + 1 }
  })
}

function without({ tokens, clashes }: MergedTokens, gone: readonly Span[]): MergedTokens {
  const isGone = (index: number) => gone.some(({ from, to }) => index >= from && index < to)
  const shift = (index: number) => index - gone.reduce((sum, { from, to }) => sum + (to <= index ? to - from : 0), 0)
  return {
    tokens: tokens.filter((_, index) => !isGone(index)),
    clashes: clashes.map((clash) => ({ ...clash, from: shift(clash.from), to: shift(clash.to) })),
  }
}

function isEmptyParagraph(line: readonly Traced[]): boolean {
  const end = line.at(-1)?.token
  return end?.kind === 'line' && end.form.kind === 'paragraph' && line.slice(0, -1).every(isSpace)
}

function isSpace(traced: Traced | undefined): boolean {
  return traced?.token.kind === 'word' && traced.token.text.trim() === ''
}

function keysIn(copies: Copies, find: (copy: readonly Traced[]) => readonly Traced[]): ReadonlySet<string> {
  return new Set([copies.base, copies.one, copies.other].flatMap((copy) => find(copy).map(keyOf)))
}

function keyOf({ side, at }: Traced): string {
  return `${side} ${at}`
}

/** A token's key in each side that has it. */
function keysOf(traced: Traced): string[] {
  const { side, twin } = traced
  return twin === null ? [keyOf(traced)] : [keyOf(traced), `${side === 'one' ? 'other' : 'one'} ${twin}`]
}
