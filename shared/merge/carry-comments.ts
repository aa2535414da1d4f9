import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { heldPlace, onText, placeOf, type TextAnchor, wholeWords } from '#shared/review/comments/anchor.ts'
import { carryThread, threadsOf } from '#shared/review/comments/comments.ts'
import { isKin } from '#shared/review/comments/quote.ts'
import { type BodyText, bodyTextOf, type TextRange, textIn } from '#shared/review/diff/body-text.ts'
import { type PlacedSource, placedSources } from './names/placed-sources.ts'
import type { Source } from './names/traced.ts'
import { ofAll, type ThreeCopies } from './three-way/three-copies.ts'

/**
 * Keeps comments with the words that they are on through a merge, which may write these anew: where
 * a passage is in the copies tells where its words are in the merged body. `draft` is the merged
 * one; `docs`: the copies. A comment of whose words none is left stays as it is.
 */
export function carryComments(
  draft: Y.Doc,
  { body, sources }: { body: Node; sources: readonly Source[] },
  docs: ThreeCopies,
): void {
  const threads = threadsOf(draft).filter(({ anchor }) => anchor.on === 'text')
  if (threads.length === 0) return
  const pieces = placedSources(body, sources)
  const merged = bodyTextOf(draft)
  const copies = ofAll(docs, (doc) => ({
    doc,
    text: bodyTextOf(doc),
    threads: new Set(threadsOf(doc).map(({ id }) => id)),
  }))
  for (const thread of threads) {
    const [newest] = thread.places
    if (newest === undefined) continue
    const passages = passagesIn(copies, thread.places)
    // The copies that have the thread saw which words were meant; the other may know what became of
    // them.
    const known = ofAll(copies, ({ threads }) => threads.has(thread.id))
    const own = { ...passages, ...(known.one ? {} : { one: null }), ...(known.other ? {} : { other: null }) }
    const range = [own, passages]
      .flatMap((each) => carried(pieces, each) ?? [])
      .map((each) => wholeWords(merged, newest, each))
      .find((each) => isKin(newest.quote, textIn(merged, each)))
    const said = heldPlace(draft, merged, thread.places)
    if (range === undefined || (said?.from === range.from && said.to === range.to)) continue
    const anchor = onText(merged, range)
    if (anchor !== null) carryThread(draft, thread, anchor)
  }
}

type Passages = ThreeCopies<TextRange | null>
type Copy = { readonly doc: Y.Doc; readonly text: BodyText; readonly threads: ReadonlySet<string> }

/**
 * Where a passage is in each copy: by its characters, or where no copy has these any more by its
 * words.
 */
function passagesIn(copies: ThreeCopies<Copy>, places: readonly TextAnchor[]): Passages {
  const by = (find: typeof heldPlace) => ofAll(copies, ({ doc, text }) => find(doc, text, places))
  const held = by(heldPlace)
  return held.one === null && held.other === null ? by(placeOf) : held
}

/**
 * How many characters may lie between the words of one passage. Words further away were taken
 * apart.
 */
const widestGap = 80

/**
 * From where to where the words of a passage reach in the merged body, where most of them are
 * together; null where there are none.
 */
function carried(pieces: readonly PlacedSource[], passages: Passages): TextRange | null {
  const groups: TextRange[] = []
  for (const part of pieces.flatMap((piece) => within(piece, passages))) {
    const last = groups.at(-1)
    if (last !== undefined && part.from - last.to <= widestGap) last.to = Math.max(last.to, part.to)
    else groups.push({ ...part })
  }
  const size = ({ from, to }: TextRange) => to - from
  return groups.reduce<TextRange | null>(
    (most, group) => (most === null || size(group) > size(most) ? group : most),
    null,
  )
}

/** The part of a piece that is of a passage in the copy that it is from, or in the other. */
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
