import * as Y from 'yjs'
import { z } from 'zod'
import { type FieldName, fieldNames } from '#shared/article/fields.ts'
import { type BodyText, offsetsOf, rangeOf, type TextRange, textIn } from '#shared/review/diff/body-text.ts'
import { cutsWord, found, isKin, quoted } from './quote.ts'

const yId = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() })

/** A relative position of Yjs as JSON: a character, and the side of it. */
const placeSchema = z.object({ item: yId, assoc: z.number().int() })

/**
 * What is spoken of: the story, a field of it, or a passage of its body. A passage is named by its
 * first and last character, which keep their names wherever edits move them, and by its words and
 * those around it, for when the characters themselves were deleted and written anew (a restored
 * version, a line that became a list).
 */
export const anchorSchema = z.lazy(() =>
  z.discriminatedUnion('on', [
    z.object({ on: z.literal('story') }),
    z.object({ on: z.literal('field'), field: z.enum(fieldNames) }),
    z.object({
      on: z.literal('text'),
      from: placeSchema,
      to: placeSchema,
      quote: z.string().min(1).max(500),
      before: z.string().max(50),
      after: z.string().max(50),
    }),
  ]),
)

export type Anchor = z.infer<typeof anchorSchema>
export type TextAnchor = Extract<Anchor, { on: 'text' }>

/** The story as a whole. */
export const wholeStory: Anchor = { on: 'story' }

/** A field. */
export function onField(field: FieldName): Anchor {
  return { on: 'field', field }
}

/** The passage in a range of the body; null where there is no text in it. */
export function onText(body: BodyText, range: TextRange): TextAnchor | null {
  const drawn = offsetsOf(body, range)
  const offsets = drawn && withoutEdges(body.string, whole(body.string, drawn))
  if (offsets === null) return null
  const from = characterAt(body, offsets.from, 0)
  const to = characterAt(body, offsets.to - 1, -1)
  return from && to && { on: 'text', from, to, ...quoted(body.string, offsets) }
}

/** Leaves the white space at the ends of a range out; null where it is nothing else. */
function withoutEdges(text: string, { from, to }: TextRange): TextRange | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return start < to ? { from: start, to: from + words.trimEnd().length } : null
}

/** Takes in the other half of a character that a range cuts through. */
function whole(text: string, { from, to }: TextRange): TextRange {
  const cuts = (offset: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
  return { from: cuts(from) ? from - 1 : from, to: cuts(to) ? to + 1 : to }
}

/** Names the character at an offset: with 0 the place before it, with -1 the place after it. */
function characterAt({ runs }: BodyText, offset: number, assoc: 0 | -1): TextAnchor['from'] | null {
  const run = runs.find((each) => offset >= each.offset && offset < each.offset + each.length)
  if (!run) return null
  const index = offset - run.offset + (assoc === 0 ? 0 : 1)
  const { item } = Y.createRelativePositionFromTypeIndex(run.text, index, assoc)
  return item && { item: { client: item.client, clock: item.clock }, assoc }
}

/**
 * Where a passage is now; null where its text is gone. Of several anchors of one passage, the
 * newest first, the first that still holds it decides. What stands between the two characters must
 * still be kin to the words that were meant: another text in the same place is not the passage.
 */
export function placeOf(draft: Y.Doc, body: BodyText, anchors: readonly TextAnchor[]): TextRange | null {
  const held = heldPlace(draft, body, anchors)
  if (held) return held
  for (const anchor of anchors) {
    const offsets = found(body.string, anchor)
    if (offsets) return rangeOf(body, offsets)
  }
  return null
}

/**
 * Where a passage is by its characters alone; null where they were deleted, though its words may
 * have been written anew.
 */
export function heldPlace(draft: Y.Doc, body: BodyText, anchors: readonly TextAnchor[]): TextRange | null {
  for (const anchor of anchors) {
    const held = heldBy(draft, body, anchor)
    const range = held && wholeWords(body, anchor, held)
    if (range && isKin(anchor.quote, textIn(body, range))) return range
  }
  return null
}

/**
 * Takes in the rest of a word that a range cuts through, where the passage was of whole words: its
 * first or last letters were written anew.
 */
export function wholeWords(body: BodyText, { quote, before, after }: TextAnchor, range: TextRange): TextRange {
  const offsets = offsetsOf(body, range)
  if (offsets === null) return range
  let { from, to } = offsets
  if (!cutsWord(before + quote, before.length)) while (cutsWord(body.string, from)) from -= 1
  if (!cutsWord(quote + after, quote.length)) while (cutsWord(body.string, to)) to += 1
  return rangeOf(body, { from, to }) ?? range
}

/**
 * The range between an anchor's two characters, where both have a place in the body and text stands
 * between them.
 */
function heldBy(draft: Y.Doc, body: BodyText, { from, to }: TextAnchor): TextRange | null {
  const range = { from: positionOf(draft, body, from), to: positionOf(draft, body, to) }
  if (range.from === null || range.to === null || range.from >= range.to) return null
  return { from: range.from, to: range.to }
}

function positionOf(draft: Y.Doc, { runs }: BodyText, { item, assoc }: TextAnchor['from']): number | null {
  const place = absolute(draft, Y.createRelativePositionFromJSON({ item, assoc }))
  const run = place && runs.find(({ text }) => text === place.type)
  return run ? run.position + Math.min(place.index, run.length) : null
}

/**
 * Yjs's own answer. A draft may have been written by anything: a name that no character has is
 * answered with null, whatever Yjs makes of it.
 */
function absolute(draft: Y.Doc, position: Y.RelativePosition): Y.AbsolutePosition | null {
  try {
    return Y.createAbsolutePositionFromRelativePosition(position, draft)
  } catch {
    return null
  }
}
