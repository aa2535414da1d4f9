import { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import type { Act } from '#shared/review/act.ts'
import { acceptedContent, baselineOf, setBaseline } from '#shared/review/baseline.ts'
import { contentOf } from '#shared/review/content.ts'
import { reviewedFields, sameField, withFields } from '#shared/review/field-changes.ts'
import { decode, encode } from '#shared/review/flat.ts'
import { logEvent } from '#shared/review/log.ts'
import type { Content } from '#shared/review/suggestion.ts'
import { keepVersion } from '#shared/review/versions.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { commonSnapshot } from './ancestor.ts'
import { type Conflict, named } from './conflict.ts'
import { fieldClashes, type Merged, mergedTokens, textClashes } from './find-conflicts.ts'
import { type Merge, recordMerge } from './merges.ts'
import { Places } from './place.ts'
import { readingOf } from './reading.ts'

/** Whose copy of a draft comes in, and in which package. */
export interface Arrival {
  /** The package's id. */
  readonly package: string
  /** Who sent it: a person's id, null where they had not said who they are. */
  readonly from: string | null
}

/**
 * Merges another copy of a draft into `draft`: text, fields, comments, versions, history. What that made of both sides' changes is searched for conflicts, which are written into the draft
 * beside the merge itself; a version of it as it was before is kept. Returns the merge; null, with nothing written, where the copy holds nothing that the draft has not.
 *
 * @throws RangeError where either copy's body holds what this Lede's schema does not know; then the draft must not be used.
 */
export function mergeDraft(draft: Y.Doc, theirs: Y.Doc, act: Act, arrival: Arrival): Merge | null {
  if (!bringsNews(draft, theirs)) return null
  const common = commonSnapshot(draft, theirs)
  const mine = copyOf(draft)
  const isOne = comesFirst(mine, theirs)
  const [one, other] = isOne ? [mine, theirs] : [theirs, mine]
  const base = Y.createDocFromSnapshot(one, common, newDraft())
  // Apart from what is written below: Yjs takes a transaction that both writes and receives for another client with this one's id.
  keepVersion(draft, act, 'merge')
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(draft)))
  const parts = { base: storyOf(base), one: storyOf(one), other: storyOf(other), merged: storyOf(draft) }
  const merge: Merge = {
    id: arrival.package,
    at: new Date(act.at).toISOString(),
    by: act.by,
    one: isOne ? act.by : arrival.from,
    other: isOne ? arrival.from : act.by,
    conflicts: conflictsBetween(draft, parts),
  }
  draft.transact(() => {
    mergeBaselines(draft, base, one, other)
    recordMerge(draft, merge)
    logArrival(draft, act, arrival)
  })
  return merge
}

/** Writes into a draft that came as a whole that it has come: opening its package again then changes nothing. */
export function recordArrival(draft: Y.Doc, act: Act, arrival: Arrival): void {
  draft.transact(() => {
    const at = new Date(act.at).toISOString()
    recordMerge(draft, { id: arrival.package, at, by: act.by, one: act.by, other: arrival.from, conflicts: [] })
    logArrival(draft, act, arrival)
  })
}

function logArrival(draft: Y.Doc, { id, by, at }: Act, arrival: Arrival): void {
  logEvent(draft, {
    kind: 'received',
    id,
    at: new Date(at).toISOString(),
    by,
    package: arrival.package,
    from: arrival.from,
  })
}

/** The conflicts of a merge. `draft` is the merged one. */
export function conflictsBetween(draft: Y.Doc, parts: Merged): Conflict[] {
  const { positions } = encode(parts.merged.body)
  const places = new Places(bodyOf(draft))
  const size = parts.merged.body.content.size
  const texts = textClashes(parts).map(({ one, other, proposed, merged: { from, to } }) =>
    named({
      kind: 'text',
      one: readingOf(one),
      other: readingOf(other),
      proposed: proposed && readingOf(proposed),
      place: places.placeOf({ from: positions[from] ?? size, to: positions[to] ?? size }),
    }),
  )
  const fields = fieldClashes(parts).map((field) =>
    named({ kind: 'field', field, one: parts.one.fields[field], other: parts.other.fields[field] }),
  )
  return [...fields, ...texts]
}

/**
 * What a copy says. An edit that cut a character in two leaves half of it in one copy and a replacement character in another: both read as the latter, or two desks would see
 * different conflicts.
 */
function storyOf(draft: Y.Doc): Content {
  const { fields, body } = contentOf(draft)
  const json = JSON.stringify(body, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value))
  return { fields, body: Node.fromJSON(articleSchema, JSON.parse(json)) }
}

/** Whether a copy holds anything, were it a deletion, that a draft has not. */
function bringsNews(draft: Y.Doc, theirs: Y.Doc): boolean {
  const trial = copyOf(draft)
  let news = false
  trial.on('update', () => {
    news = true
  })
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(trial)))
  return news
}

function copyOf(draft: Y.Doc): Y.Doc {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

/** An order of two copies that both desks come to: by what they hold, whoever merges. */
function comesFirst(draft: Y.Doc, other: Y.Doc): boolean {
  const [a, b] = [draft, other].map((each) => {
    const { sv, ds } = Y.snapshot(each)
    return JSON.stringify([sv, ds.clients].map((map) => [...map].sort(([one], [another]) => one - another)))
  })
  return (a ?? '') <= (b ?? '')
}

/**
 * Two people can begin a review apart, or accept the same suggestion apart: Yjs would then hold what was accepted twice. And what one side wrote without suggesting it, while only the
 * other had a review under way, is accepted as well. Where their changes to what is accepted agree, it is put right.
 */
function mergeBaselines(draft: Y.Doc, base: Y.Doc, one: Y.Doc, other: Y.Doc): void {
  const merged = baselineOf(draft)
  if (merged === null) return
  const [was, a, b] = [base, one, other].map(acceptedContent)
  if (!was || !a || !b) return
  const changedIn = (side: Content) => reviewedFields.filter((name) => !sameField(was.fields[name], side.fields[name]))
  const [ones, others] = [changedIn(a), changedIn(b)]
  const ofOne = withFields(
    merged.fields,
    a.fields,
    ones.filter((name) => !others.includes(name)),
  )
  const fields = withFields(
    ofOne,
    b.fields,
    others.filter((name) => !ones.includes(name)),
  )
  const tokens = mergedTokens(was, a, b)
  const body = tokens === null ? merged.body : decode(tokens)
  setBaseline(draft, { fields, body: sameText(body, merged.body) ? merged.body : body })
}

function sameText(one: Content['body'], other: Content['body']): boolean {
  return one.textBetween(0, one.content.size, '\n') === other.textBetween(0, other.content.size, '\n')
}
