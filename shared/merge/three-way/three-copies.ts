import { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import type { Side } from '#shared/merge/names/traced.ts'
import { acceptedContent, baselineOf, type UnderReview } from '#shared/review/suggest/baseline.ts'
import { reviewSince } from '#shared/review/suggest/baseline-parts.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { reviewedFields, sameField } from '#shared/review/suggest/field-changes.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { mergeStories } from './merge-stories.ts'

/** Three copies of a draft: as it was when two diverged, and these two. */
export type ThreeCopies<Copy = Y.Doc> = Readonly<Record<Side, Copy>>

/** The same read from each of three copies. */
export function ofAll<Copy, Value>(
  { base, one, other }: ThreeCopies<Copy>,
  read: (copy: Copy) => Value,
): Record<Side, Value> {
  return { base: read(base), one: read(one), other: read(other) }
}

/** The content of a copy. */
export function storyOf(draft: Y.Doc): Content {
  return wellFormed(contentOf(draft))
}

/**
 * The review of a merged draft that says `live`; null where nothing is under review. Two people can
 * begin a review apart, or accept the same suggestion apart. What one side wrote without suggesting
 * it, while only the other had a review under way, is accepted as well. What one side suggested is
 * not accepted because the other, who did not know of it, has ended the review.
 */
export function reviewIn(draft: Y.Doc, live: Content, docs: ThreeCopies): UnderReview | null {
  const since = reviewSince(draft) ?? reviewSince(docs.one) ?? reviewSince(docs.other)
  if (since === null) return null
  const now = baselineOf(draft)
  const accepted = mergedAccepted(docs)
  if (now === null) return isSame(accepted, live) ? null : { accepted, since }
  return { accepted: isSame(accepted, wellFormed(now)) ? now : accepted, since }
}

/** The merged accepted text of three copies. */
export function mergedAccepted(docs: ThreeCopies): Content {
  return mergeStories(ofAll(docs, (each) => wellFormed(acceptedContent(each))))
}

/** Whether two stories have the same content, apart from their status. */
export function isSame(one: Content, other: Content): boolean {
  return one.body.eq(other.body) && reviewedFields.every((field) => sameField(one.fields[field], other.fields[field]))
}

/** A copy of a draft in a document of its own. */
export function copyOf(draft: Y.Doc): Y.Doc {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

/**
 * Replaces half a character. An edit that cut one in two leaves half of it in one copy and a
 * replacement character in another: both must read the same, or two desks would see different
 * conflicts.
 */
function wellFormed({ fields, body }: Content): Content {
  const json = JSON.stringify(body)
  const whole = halfCharacter.test(json) ? JSON.stringify(body, repaired) : json
  return { fields, body: Node.fromJSON(proseSchema, JSON.parse(whole)) }
}

/** What JSON may write for half a character (ECMA-262, QuoteJSONString). */
const halfCharacter = /\\ud[89a-f]/

const repaired = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)
