import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { placeByCharacters, placeOf, type TextAnchor, wholeWords } from '#shared/review/comments/anchor.ts'
import { isKin } from '#shared/review/comments/quote.ts'
import { type BodyText, bodyTextOf, type TextRange, textIn } from '#shared/review/diff/body-text.ts'
import { betweenKept } from './between-kept.ts'
import { type PlacedSource, placedSources } from './names/placed-sources.ts'
import type { TracedSource } from './names/traced.ts'
import { ofAll, type ThreeCopies } from './three-way/three-copies.ts'

/**
 * Finds passages of three copies in the body merged from them, in which their words may have new
 * Yjs ids: by where those words are from.
 */
export class CarriedPassages {
  readonly #pieces: readonly PlacedSource[]
  readonly #merged: BodyText
  readonly #copies: ThreeCopies<Copy>

  /** `merged`: the text of the merged body, as the draft has it that the places are for. */
  constructor(
    merged: BodyText,
    { body, sources }: { body: Node; sources: readonly TracedSource[] },
    docs: ThreeCopies,
  ) {
    this.#merged = merged
    this.#pieces = placedSources(body, sources)
    this.#copies = ofAll(docs, (doc) => ({ doc, text: bodyTextOf(doc) }))
  }

  /**
   * Where a passage is; null where none of its words is left. `places`: where it was, the newest
   * first. `known`: which copies know that the passage is meant; the others may know what became of
   * its words.
   */
  rangeOf(places: readonly TextAnchor[], known: ThreeCopies<boolean>): TextRange | null {
    const [newest] = places
    if (newest === undefined) return null
    const passages = this.#passages(places)
    const own = { ...passages, ...(known.one ? {} : { one: null }), ...(known.other ? {} : { other: null }) }
    const range = [own, passages]
      .flatMap((each) => [...this.#replaced(each, newest), ...carried(this.#pieces, each)])
      .map((each) => wholeWords(this.#merged, newest, each))
      .find((each) => isKin(newest.quote, textIn(this.#merged, each)))
    return range ?? null
  }

  /**
   * Where it is with what the other side put in place of its first or last words; not with what is
   * so much that its words can hardly be told in it.
   */
  #replaced(passages: Passages, { quote }: TextAnchor): TextRange[] {
    return (['one', 'other'] as const).flatMap((side) => {
      const passage = passages[side]
      const range = passage && betweenKept(this.#pieces, side, passage)
      if (range === null) return []
      const text = textIn(this.#merged, range).trim()
      return text.length > 2 * quote.length || (text.includes('\n') && !quote.includes('\n')) ? [] : [range]
    })
  }

  /**
   * Where a passage is in each copy: by its characters, or where no copy has these any more by its
   * words.
   */
  #passages(places: readonly TextAnchor[]): Passages {
    const by = (find: typeof placeByCharacters) => ofAll(this.#copies, ({ doc, text }) => find(doc, text, places))
    const held = by(placeByCharacters)
    return held.one === null && held.other === null ? by(placeOf) : held
  }
}

type Passages = ThreeCopies<TextRange | null>
type Copy = { readonly doc: Y.Doc; readonly text: BodyText }

/** The most characters between words of one passage. Words further apart have been separated. */
const widestGap = 80

/** The range of the words of a passage in the merged body, where most of them are together. */
function carried(pieces: readonly PlacedSource[], passages: Passages): TextRange[] {
  const groups: TextRange[] = []
  for (const part of pieces.flatMap((piece) => within(piece, passages))) {
    const last = groups.at(-1)
    if (last !== undefined && part.from - last.to <= widestGap) last.to = Math.max(last.to, part.to)
    else groups.push({ ...part })
  }
  const size = ({ from, to }: TextRange) => to - from
  return groups.toSorted((one, other) => size(other) - size(one)).slice(0, 1)
}

/** The part of a piece that belongs to a passage in the copy that it is from, or in the other. */
function within({ from, to, source }: PlacedSource, passages: Passages): TextRange[] {
  const { side, at, twin } = source
  const other = side === 'one' ? 'other' : 'one'
  const parts = [
    { passage: passages[side], start: at },
    { passage: twin === null ? null : passages[other], start: twin ?? 0 },
  ].flatMap(({ passage, start }) => {
    if (passage === null) return []
    const part = { from: Math.max(from, passage.from - start + from), to: Math.min(to, passage.to - start + from) }
    return part.from < part.to ? [part] : []
  })
  const [first, second] = parts
  if (first === undefined || second === undefined) return parts
  return [{ from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) }]
}
