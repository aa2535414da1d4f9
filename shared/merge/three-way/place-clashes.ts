import type { Traced } from '#shared/merge/names/traced.ts'
import type { Rival } from './moves.ts'
import { sentencesIn, textOf } from './passages.ts'
import type { Span } from './three-way.ts'

/**
 * A merged line or sentence that both sides moved: where it stands, which side put it there, where
 * the other would have it, and the line or sentence before it at either place (empty: it is at the
 * beginning).
 */
export interface PlaceClash extends Span {
  readonly side: 'one' | 'other'
  readonly elsewhere: number
  readonly here: readonly Traced[]
  readonly there: readonly Traced[]
}

/**
 * Finds what both sides moved in merged tokens. What is not there any more, or at one place for
 * both, is no clash.
 */
export function placeClashes(tokens: readonly Traced[], rivals: readonly Rival[]): PlaceClash[] {
  if (rivals.length === 0) return []
  const places = new Map(tokens.map((traced, index) => [nameOf(traced), index]))
  const sentences = sentencesIn(tokens)
  const indexOf = (ends: readonly Traced[]) =>
    ends.map((end) => places.get(nameOf(end))).find((index) => index !== undefined)
  /** The line that ends at an index, or the sentence that is there. */
  const passageAt = (index: number): Span => {
    if (tokens[index]?.token.kind === 'line') return { from: startOf(tokens, index), to: index + 1 }
    return sentences.find(({ from, to }) => from <= index && index < to) ?? { from: index, to: index + 1 }
  }
  const before = (index: number): readonly Traced[] => {
    const end = tokens.findLastIndex((each, place) => place < index && !isSpace(each))
    if (end === -1) return []
    const { from, to } = passageAt(end)
    return tokens.slice(from, Math.min(to, index))
  }
  const isEnd = (index: number) => tokens[index] === undefined || tokens[index]?.token.kind === 'line'
  const found = rivals.flatMap(({ ends, side, behind, isLine, isJoined }) => {
    const end = indexOf(ends)
    if (end === undefined) return []
    const { from, to } = passageAt(end)
    const last = behind.map(indexOf).find((index) => index !== undefined)
    const elsewhere = last === undefined ? 0 : last + 1
    if (!isLine || !isEnd(from - 1) || tokens[to]?.token.kind !== 'line')
      return [{ from, to, side, elsewhere, isJoined }]
    const behindLine = last === undefined ? 0 : tokens.findIndex((_, index) => index >= last && isEnd(index)) + 1
    return [{ from, to: to + 1, side, elsewhere: behindLine, isJoined }]
  })
  return together(found, tokens).map((each) => ({ ...each, here: before(each.from), there: before(each.elsewhere) }))
}

type Found = Omit<PlaceClash, 'here' | 'there' | 'side'> & Pick<Rival, 'side' | 'isJoined'>

/** Those that are at two places; what both have behind the one before it goes along with that. */
function together(found: readonly Found[], tokens: readonly Traced[]): (Found & Pick<PlaceClash, 'side'>)[] {
  const clashes: (Found & Pick<PlaceClash, 'side'>)[] = []
  for (const each of found.toSorted((a, b) => a.from - b.from)) {
    const last = clashes.at(-1)
    const { from, to, side, elsewhere, isJoined } = each
    const goesAlong = last !== undefined && (side === null || side === last.side) && last.to === elsewhere
    if (goesAlong && tokens.slice(last.to, from).every(isSpace)) {
      clashes[clashes.length - 1] = { ...last, to }
      continue
    }
    const between = elsewhere < from ? tokens.slice(elsewhere, from) : tokens.slice(to, elsewhere)
    // What one has in a line behind another, and the other at the beginning of that, is at one
    // place.
    const isHere = between.every((traced) => isSpace(traced) || (isJoined && traced.token.kind === 'line'))
    if (side !== null && (elsewhere < from || elsewhere > to) && !isHere) clashes.push({ ...each, side })
  }
  return clashes
}

function nameOf({ side, at }: Traced): string {
  return `${side} ${at}`
}

function isSpace(traced: Traced): boolean {
  return traced.token.kind === 'word' && textOf(traced).trim() === ''
}

/** Where the line begins that ends at an index. */
function startOf(tokens: readonly Traced[], end: number): number {
  return tokens.findLastIndex(({ token }, index) => index < end && token.kind === 'line') + 1
}
