import type * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import type { PlaceConflict, TextConflict } from '#shared/merge/conflicts/conflict.ts'
import { passageRange } from '#shared/merge/conflicts/passage-range.ts'
import { tokensOf } from '#shared/merge/conflicts/reading.ts'
import { once } from '#shared/once.ts'
import { encode, type Flat, type Token } from '#shared/review/diff/flat.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { Places } from './place.ts'

/**
 * Says where a conflict of the text stands, as positions of the body of a draft as it is now; null
 * where the draft does not know the place. Undo brings text back under new names, which the place
 * does not have: where one of the readings stands there, its range is taken.
 */
export function rangesIn(draft: Y.Doc): (conflict: TextConflict | PlaceConflict) => Range | null {
  const places = new Places(bodyOf(draft))
  const flat = once(() => encode(contentOf(draft).body))
  return (conflict) => {
    if (conflict.kind === 'place') return passageRange(draft, places, conflict)
    const range = places.rangeOf(conflict.place)
    return range && standing(flat(), range, conflict)
  }
}

/**
 * The range of the reading that stands at a place, or partly in it; the place itself where none
 * does. `flat` is the body in which the place has this range, or the part of it around there.
 */
export function standing(flat: Flat, range: Range, { one, other, proposed, base }: TextConflict): Range {
  const { from, to } = tokensIn(flat, range)
  const readings = [one, other, proposed, base].flatMap((reading) => (reading === null ? [] : [tokensOf(reading)]))
  const isThere = (tokens: readonly Token[], start: number) =>
    start >= 0 && tokens.every((token, index) => keyOf(token) === keyOf(flat.tokens[start + index]))
  if (readings.some((tokens) => tokens.length === to - from && isThere(tokens, from))) return range
  for (const tokens of readings.filter(({ length }) => length > to - from))
    for (const start of [to - tokens.length, from])
      if (isThere(tokens, start))
        return rangeOfTokens(flat, flat.tokens, { from: start, to: start + tokens.length }) ?? range
  return range
}

function keyOf(token: Token | undefined): string | undefined {
  return token?.kind === 'word' ? `word ${token.text}` : token?.kind
}

/** The tokens that a range of positions touches. */
export function tokensIn({ tokens, positions }: Flat, { from, to }: Range): Range {
  const firstAt = (position: number) => {
    let [low, high] = [0, positions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((positions[middle] ?? 0) < position) low = middle + 1
      else high = middle
    }
    return Math.min(low, tokens.length)
  }
  if (from === to) return { from: firstAt(from), to: firstAt(from) }
  const start = firstAt(from)
  const isInside = start > 0 && (positions[start] ?? 0) > from && endOf(tokens[start - 1], positions[start - 1]) > from
  return { from: isInside ? start - 1 : start, to: Math.max(start, firstAt(to)) }
}

/** Tokens as characters, with their lines or without. */
const readings: readonly ((token: Token) => string)[] = [
  (token) => (token.kind === 'word' ? token.text : '\n'),
  (token) => (token.kind === 'word' ? token.text : ''),
]

/**
 * Where some of the tokens that a body was made of stand in it, as positions. It need not have the
 * very same tokens: white space that came together is one, and what cannot stand as it is took the
 * nearest form that can; the words are the same. Null where those tokens are lines without words,
 * and the lines are others.
 */
export function rangeOfTokens(body: Flat, made: readonly Token[], { from, to }: Range): Range | null {
  for (const read of readings) {
    const textOf = (tokens: readonly Token[]) => tokens.map(read).join('')
    if (textOf(body.tokens) !== textOf(made)) continue
    const start = textOf(made.slice(0, from)).length
    const end = start + textOf(made.slice(from, to)).length
    if (from < to && start === end) continue
    const first = positionOf(body, read, start)
    return { from: first, to: end > start ? positionOf(body, read, end - 1) + 1 : first }
  }
  return null
}

/** Where a character of a body stands; where there is none, its end. */
function positionOf({ tokens, positions }: Flat, read: (token: Token) => string, character: number): number {
  let before = 0
  for (const [index, token] of tokens.entries()) {
    const { length } = read(token)
    if (character < before + length) return (positions[index] ?? 0) + character - before
    before += length
  }
  return positions.at(-1) ?? 0
}

function endOf(token: Token | undefined, position = 0): number {
  return token?.kind === 'word' ? position + token.text.length : position + 1
}
