import type * as Y from 'yjs'
import { bodyNodeIn } from '#shared/article/body-node.ts'
import { bodyOf, fieldsIn, metaOf } from '#shared/article/draft.ts'
import type { Fields } from '#shared/article/fields.ts'
import { baselineBodyOf, baselineMetaOf, hasBaseline, reviewSince } from './baseline-parts.ts'
import { contentOf } from './content.ts'
import { reviewedFields } from './field-changes.ts'
import type { Content, ReviewedField } from './suggestion.ts'
import { writeBody } from './write-body.ts'

/**
 * The accepted content of a draft, null if nothing is under review.
 *
 *
 * @throws RangeError if the accepted body contains something that this Lede's schema does not know.
 */
export function baselineOf(draft: Y.Doc): Content | null {
  if (!hasBaseline(draft)) return null
  const fields = { ...fieldsIn(baselineMetaOf(draft)), status: fieldsIn(metaOf(draft)).status }
  return { fields, body: bodyNodeIn(baselineBodyOf(draft)) }
}

/**
 * The accepted content of a draft: all of it, if nothing is under review. Throws as `baselineOf`
 * does.
 */
export function acceptedContent(draft: Y.Doc): Content {
  return baselineOf(draft) ?? contentOf(draft)
}

/** The accepted fields of a draft; its present ones, if nothing is under review. */
export function acceptedFields(draft: Y.Doc): Fields {
  return fieldsIn(hasBaseline(draft) ? baselineMetaOf(draft) : metaOf(draft))
}

/** The maps that hold the fields of a draft, and its accepted ones. */
export function mapsOfFields(draft: Y.Doc): Y.Map<unknown>[] {
  return hasBaseline(draft) ? [metaOf(draft), baselineMetaOf(draft)] : [metaOf(draft)]
}

/** Sets a field of a draft as accepted: what Lede itself writes is nobody's suggestion. */
export function setAccepted<Name extends ReviewedField>(draft: Y.Doc, name: Name, value: Fields[Name]): void {
  draft.transact(() => {
    for (const fields of mapsOfFields(draft)) fields.set(name, value)
  })
}

/**
 * Begins a review, from the present or an earlier content of the draft: whatever differs from it is
 * a suggestion. Writes nothing if a review is under way.
 */
export function startBaseline(draft: Y.Doc, accepted: Content = contentOf(draft), origin?: unknown): void {
  if (!hasBaseline(draft)) setReview(draft, { accepted, since: new Date().toISOString() }, origin)
}

/** The review of a story: its accepted content, and since when it is under review (UTC). */
export interface UnderReview {
  readonly accepted: Content
  readonly since: string
}

/**
 * Puts a draft under review, whether it was or not: what differs from the accepted content is
 * suggested. `origin` is Yjs's transaction origin (for undo).
 */
export function setReview(draft: Y.Doc, { accepted, since }: UnderReview, origin?: unknown): void {
  draft.transact(() => {
    if (reviewSince(draft) !== since) baselineMetaOf(draft).set('since', since)
    setBaseline(draft, accepted)
  }, origin)
}

/**
 * Changes the accepted content, in the smallest steps. `origin` is Yjs's transaction origin (for
 * undo).
 */
export function setBaseline(draft: Y.Doc, accepted: Content, origin?: unknown): void {
  draft.transact(() => {
    writeFields(baselineMetaOf(draft), accepted)
    writeBody(baselineBodyOf(draft), accepted.body)
  }, origin)
}

/**
 * Changes the content of a draft, except for its status, in the smallest steps, so that nobody's
 * edits elsewhere in it are lost.
 */
export function setLive(draft: Y.Doc, live: Content, origin?: unknown): void {
  draft.transact(() => {
    writeFields(metaOf(draft), live)
    writeBody(bodyOf(draft), live.body)
  }, origin)
}

/** Ends a review: the present content becomes the accepted one. */
export function dropBaseline(draft: Y.Doc, origin?: unknown): void {
  if (hasBaseline(draft)) draft.transact(() => baselineMetaOf(draft).delete('since'), origin)
}

function writeFields(map: Y.Map<unknown>, { fields }: Content): void {
  const before = fieldsIn(map)
  for (const name of reviewedFields) {
    if (JSON.stringify(before[name]) !== JSON.stringify(fields[name])) map.set(name, fields[name])
  }
}
