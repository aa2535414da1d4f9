import * as Y from 'yjs'
import { z } from 'zod'
import { type FieldName, fieldNames } from '#shared/article/fields.ts'
import { type BodyText, offsetsOf, rangeOf, runAt, type TextRange, textIn } from '#shared/review/diff/body-text.ts'
import { cutsWord, found, isKin, makeQuote } from './quote.ts'

const yId = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() })

/** A Yjs relative position as JSON: a character, and a side of it. */
const placeSchema = z.object({ item: yId, assoc: z.number().int() })

/**
 * What a comment is on: the story, a field, or a passage of the body. A passage is identified by
 * its first and last character, whose Yjs ids survive edits around them, and by its words and those
 * around it, in case the characters themselves were deleted and written anew (a restored version, a
 * line that became a list).
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

/** The passage in a range of the body; null if there is no text in it. */
export function onText(body: BodyText, range: TextRange): TextAnchor | null {
  const drawn = offsetsOf(body, range)
  const offsets = drawn && withoutEdges(body.string, whole(body.string, drawn))
  if (offsets === null) return null
  const from = characterAt(body, offsets.from, 0)
  const to = characterAt(body, offsets.to - 1, -1)
  return from && to && { on: 'text', from, to, ...makeQuote(body.string, offsets) }
}

/** A range without the white space at its ends; null if there is nothing else. */
function withoutEdges(text: string, { from, to }: TextRange): TextRange | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return start < to ? { from: start, to: from + words.trimEnd().length } : null
}

/** Extends a range to include the other half of a character that it cuts in two. */
function whole(text: string, { from, to }: TextRange): TextRange {
  const cuts = (offset: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
  return { from: cuts(from) ? from - 1 : from, to: cuts(to) ? to + 1 : to }
}

/**
 * Names the character at an offset: with 0 the position before it, with -1 the position after it.
 */
function characterAt(body: BodyText, offset: number, assoc: 0 | -1): TextAnchor['from'] | null {
  const run = runAt(body, offset)
  if (!run) return null
  const index = offset - run.offset + (assoc === 0 ? 0 : 1)
  const { item } = Y.createRelativePositionFromTypeIndex(run.text, index, assoc)
  return item && { item: { client: item.client, clock: item.clock }, assoc }
}

/**
 * The current range of a passage; null if its text is gone. Of several anchors of one passage,
 * newest first, the first that still holds it decides. The text between the two characters must
 * still resemble the original words: a different text in the same place is not the passage.
 */
export function placeOf(draft: Y.Doc, body: BodyText, anchors: readonly TextAnchor[]): TextRange | null {
  const held = placeByCharacters(draft, body, anchors)
  if (held) return held
  for (const anchor of anchors) {
    const offsets = found(body.string, anchor)
    if (offsets) return rangeOf(body, offsets)
  }
  return null
}

/**
 * The range of a passage according to its characters alone; null if they were deleted, even if its
 * words were written anew.
 */
export function placeByCharacters(draft: Y.Doc, body: BodyText, anchors: readonly TextAnchor[]): TextRange | null {
  for (const anchor of anchors) {
    const held = heldBy(draft, body, anchor)
    const range = held && wholeWords(body, anchor, held)
    if (range && isKin(anchor.quote, textIn(body, range))) return range
  }
  return null
}

/**
 * Extends a range to whole words if the passage consisted of whole words: its first or last letters
 * were written anew.
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
 * The range between an anchor's two characters, if both are in the body and there is text between
 * them.
 */
function heldBy(draft: Y.Doc, body: BodyText, { from, to }: TextAnchor): TextRange | null {
  const range = { from: positionOf(draft, body, from), to: positionOf(draft, body, to) }
  if (range.from === null || range.to === null || range.from >= range.to) return null
  return { from: range.from, to: range.to }
}

function positionOf(draft: Y.Doc, { runOf }: BodyText, { item, assoc }: TextAnchor['from']): number | null {
  const place = absolute(draft, Y.createRelativePositionFromJSON({ item, assoc }))
  const run = place?.type instanceof Y.XmlText ? runOf.get(place.type) : undefined
  return place && run ? run.position + Math.min(place.index, run.length) : null
}

/**
 * The position according to Yjs. Anything may have written a draft: an id that no character has
 * gives null, whatever Yjs makes of it.
 */
function absolute(draft: Y.Doc, position: Y.RelativePosition): Y.AbsolutePosition | null {
  try {
    return Y.createAbsolutePositionFromRelativePosition(position, draft)
  } catch {
    return null
  }
}
