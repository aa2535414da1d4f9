import { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { blockIn, bodyOf } from '#shared/article/draft.ts'
import { blocksAt, type NamedPlace, Places } from '#shared/merge/names/place.ts'
import { rangeOfTokens, standing, tokensIn } from '#shared/merge/names/ranges.ts'
import { decode, encode, type Flat, type Token } from '#shared/review/diff/flat.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { writeBlocks } from '#shared/review/suggest/write-body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { TextConflict } from './conflict.ts'
import { beginsWithSpace, isDoubleSpace, isFused, space } from './fused.ts'
import { type PlacedTokens, putInPlace } from './placed-reading.ts'

/**
 * The blocks of a body around a conflict: all that settling it reads and writes, however long the
 * story is. To be created anew after any edit.
 */
export class BodyPart {
  readonly #fragment: Y.XmlFragment
  readonly #first: number
  readonly #blocks: readonly Node[]
  /** Their tokens, and those that the conflict is about. */
  readonly tokens: readonly Token[]
  readonly range: Range
  readonly #flat: Flat
  readonly #positions: Range

  /** `positions`: what the conflict is about, as positions of these blocks. */
  private constructor(fragment: Y.XmlFragment, first: number, blocks: readonly Node[], flat: Flat, positions: Range) {
    this.#fragment = fragment
    this.#first = first
    this.#blocks = blocks
    this.#flat = flat
    this.#positions = positions
    this.tokens = flat.tokens
    this.range = tokensIn(flat, positions)
  }

  /**
   * The blocks that a conflict touches, with as many on either side as a reading of it has lines,
   * and one more, with which it could run together. Null where the draft does not know the place.
   */
  static around(draft: Y.Doc, conflict: TextConflict): BodyPart | null {
    const { one, other, proposed, base, place } = conflict
    const fragment = bodyOf(draft)
    const touched = blocksAt(fragment, place)
    if (touched === null) return null
    const most = Math.max(...[one, other, proposed, base].map((reading) => reading?.body?.content?.length ?? 0))
    const first = Math.max(0, touched.from - most - 1)
    const elements = fragment.toArray().slice(first, touched.to + most + 1)
    const range = new Places(fragment, { from: first, to: first + elements.length }).rangeOf(place)
    if (range === null) return null
    const blocks = elements.flatMap((element) =>
      element instanceof Y.XmlElement ? Node.fromJSON(proseSchema, blockIn(element)) : [],
    )
    const flat = encode(bodyOfBlocks(blocks))
    return new BodyPart(fragment, first, blocks, flat, standing(flat, range, conflict))
  }

  /**
   * Puts tokens in the place of those that the conflict is about, with a space where their words
   * would run together with those around them, not with two, and with none where a line would begin
   * with it. Returns where they stand then; null where they are lines without words that could not
   * stay as they are. Call inside a transaction.
   */
  write(reading: PlacedTokens): NamedPlace | null {
    const { before, chosen, after } = putInPlace(bodyOfBlocks(this.#blocks), this.#flat, this.#positions, reading)
    if (isDoubleSpace(before.at(-1), chosen[0])) chosen.shift()
    if (isDoubleSpace(chosen.at(-1), after[0])) chosen.pop()
    if (chosen.length === 0 && isDoubleSpace(before.at(-1), after[0])) before.pop()
    if (chosen.length === 0 && beginsWithSpace(before.at(-1), after[0])) after.shift()
    if (isFused(before.at(-1), chosen[0] ?? after[0])) before.push(space)
    if (isFused(chosen.at(-1), after[0])) after.unshift(space)
    const from = before.length
    const tokens = [...before, ...chosen, ...after]
    const body = decode(tokens)
    writeBlocks(this.#fragment, this.#first, this.#blocks, body.children)
    const range = rangeOfTokens(encode(body), tokens, { from, to: from + chosen.length })
    const written = { from: this.#first, to: this.#first + body.childCount }
    return range && new Places(this.#fragment, written).placeOf(range)
  }
}

function bodyOfBlocks(blocks: readonly Node[]): Node {
  return proseSchema.node('doc', null, [...blocks])
}
