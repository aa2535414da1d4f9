import { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { bodyOf, getField, newDraft } from '#shared/article/draft.ts'
import type { Act } from '#shared/review/act.ts'
import { acceptedContent, baselineOf } from '#shared/review/baseline.ts'
import { contentOf } from '#shared/review/content.ts'
import { reviewedFields, sameField } from '#shared/review/field-changes.ts'
import { logEvent } from '#shared/review/log.ts'
import type { Content } from '#shared/review/suggestion.ts'
import { keepVersion } from '#shared/review/versions.ts'
import { statusInLog } from '#shared/review/workflow.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { commonSnapshot } from './ancestor.ts'
import { attributeMerge } from './attribute-merge.ts'
import { type Conflict, named } from './conflict.ts'
import { type MergedStory, mergeStories } from './merge-stories.ts'
import { type Merge, recordMerge } from './merges.ts'
import { Places } from './place.ts'
import type { Side } from './traced.ts'
import { writeMerge } from './write-merge.ts'

/** Whose copy of a draft comes in, and in which package. */
export interface Arrival {
  /** The package's id. */
  readonly package: string
  /** Who sent it: a person's id, null where they had not said who they are. */
  readonly from: string | null
}

/**
 * Merges another copy of a draft into `draft`: text, fields, comments, versions, history. The text is that of `mergeStories`, whatever Yjs makes of it; where the sides contradict one another it has one side's reading,
 * and a conflict, written into the draft beside the merge itself, has both. A version of the draft as it was before is kept. Returns the merge; null, with nothing written, where the copy holds
 * nothing that the draft has not.
 *
 * @throws RangeError where either copy's body holds what this Lede's schema does not know; then the draft must not be used.
 */
export function mergeDraft(draft: Y.Doc, theirs: Y.Doc, act: Act, arrival: Arrival): Merge | null {
  if (!bringsNews(draft, theirs)) return null
  const common = commonSnapshot(draft, theirs)
  const mine = copyOf(draft)
  const isOne = comesFirst(mine, theirs)
  const [one, other] = isOne ? [mine, theirs] : [theirs, mine]
  const docs = { base: Y.createDocFromSnapshot(one, common, newDraft()), one, other }
  // Apart from what is written below: Yjs takes a transaction that both writes and receives for another client with this one's id.
  keepVersion(draft, act, 'merge')
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(draft)))
  const live = mergeStories(ofAll(docs, storyOf))
  const isMerged = isSame(live, storyOf(draft))
  writeMerge(draft, {
    live: isMerged ? contentOf(draft) : live,
    accepted: acceptedIn(draft, docs),
    status: statusInLog(draft),
    sign: (written) => (isMerged ? undefined : attributeMerge(written, live, docs)),
  })
  const merge: Merge = {
    id: arrival.package,
    at: new Date(act.at).toISOString(),
    by: act.by,
    one: isOne ? act.by : arrival.from,
    other: isOne ? arrival.from : act.by,
    conflicts: conflictsOf(draft, live, docs),
  }
  draft.transact(() => {
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
function conflictsOf(draft: Y.Doc, { clashes, moves, fieldClashes }: MergedStory, { one, other }: Docs): Conflict[] {
  const places = new Places(bodyOf(draft))
  const texts = clashes.map(({ range, ...readings }) =>
    named({ kind: 'text', ...readings, proposed: null, place: places.placeOf(range) }),
  )
  const moved = moves.map(({ range, elsewhere, side, one, other }) =>
    named({
      kind: 'place',
      one,
      other,
      stands: side,
      place: places.placeOf(range),
      elsewhere: places.placeOf({ from: elsewhere, to: elsewhere }),
    }),
  )
  const fields = fieldClashes.map((field) =>
    named({ kind: 'field', field, one: getField(one, field), other: getField(other, field) }),
  )
  return [...fields, ...moved, ...texts]
}

type Docs = Readonly<Record<Side, Y.Doc>>

function ofAll<Value>({ base, one, other }: Docs, read: (draft: Y.Doc) => Value): Record<Side, Value> {
  return { base: read(base), one: read(one), other: read(other) }
}

/**
 * What is accepted, null where nothing is under review. Two people can begin a review apart, or accept the same suggestion apart; and what one side wrote without suggesting it, while only the other had a
 * review under way, is accepted as well.
 */
function acceptedIn(draft: Y.Doc, docs: Docs): Content | null {
  const now = baselineOf(draft)
  if (now === null) return null
  const accepted = mergeStories(ofAll(docs, (each) => wellFormed(acceptedContent(each))))
  return isSame(accepted, wellFormed(now)) ? now : accepted
}

function isSame(one: Content, other: Content): boolean {
  return one.body.eq(other.body) && reviewedFields.every((field) => sameField(one.fields[field], other.fields[field]))
}

/** What a copy says. */
function storyOf(draft: Y.Doc): Content {
  return wellFormed(contentOf(draft))
}

/**
 * An edit that cut a character in two leaves half of it in one copy and a replacement character in another: both read as the latter, or two desks would see different conflicts.
 */
function wellFormed({ fields, body }: Content): Content {
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

/** An order of two copies that both desks come to: by what they say and what of it is accepted, whoever merges. */
function comesFirst(draft: Y.Doc, other: Y.Doc): boolean {
  const [a, b] = [draft, other].map((each) =>
    JSON.stringify([storyOf(each), acceptedContent(each)].map(({ fields, body }) => [fields, body])),
  )
  return (a ?? '') <= (b ?? '')
}
