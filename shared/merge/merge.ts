import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import type { Act } from '#shared/review/people/act.ts'
import { acceptedContent } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { statusInLog } from '#shared/review/workflow/workflow.ts'
import { commonSnapshot } from './ancestor.ts'
import { carryComments } from './carry-comments.ts'
import { findConflicts } from './conflicts/find-conflicts.ts'
import { afterMerge, type Merge, recordMerge } from './merges.ts'
import { attributeMerge } from './names/attribute-merge.ts'
import { mergeStories } from './three-way/merge-stories.ts'
import { copyOf, isSame, ofAll, reviewIn, storyOf } from './three-way/three-copies.ts'
import { writeMerge } from './write-merge.ts'

/** Whose copy of a draft arrives, and in which package. */
export interface Arrival {
  /** The package's id. */
  readonly package: string
  /** The sender's id, null if they had not given their name. */
  readonly from: string | null
}

/**
 * Merges another copy of a draft into `draft`: text, fields, comments, versions, history. The text
 * is that of `mergeStories`, whatever Yjs makes of it; where the sides contradict one another it
 * has one side's reading, and a conflict, written into the draft beside the merge itself, has both.
 * Versions of the draft as it was before and as it is after are kept. Returns the merge; null, with
 * nothing written, where the copy holds nothing that the draft has not.
 *
 * @param known what both had when they parted, as far as that was written down; null: nothing was
 *   (ancestor.ts).
 * @throws RangeError where either copy's body holds what this Lede's schema does not know; then the
 *   draft must not be used.
 */
export function mergeDraft(
  draft: Y.Doc,
  theirs: Y.Doc,
  act: Act,
  arrival: Arrival,
  known: Y.Snapshot | null = null,
): Merge | null {
  if (!bringsNews(draft, theirs)) return null
  const common = commonSnapshot(draft, theirs, known)
  // A side without edits of its own takes over what the other has, and nothing else is written.
  const isBehind = Y.equalSnapshots(common, Y.snapshot(draft))
  const mine = copyOf(draft)
  const isOne = comesFirst(mine, theirs)
  const [one, other] = isOne ? [mine, theirs] : [theirs, mine]
  const docs = { base: Y.createDocFromSnapshot(one, common, newDraft()), one, other }
  // Not in the transaction that writes the outcome below: of one that both receives and writes, Yjs
  // believes that another client used this client's id.
  keepVersion(draft, act, 'merge')
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(draft)))
  const live = mergeStories(ofAll(docs, storyOf))
  const isMerged = isSame(live, storyOf(draft))
  writeMerge(draft, {
    live: isMerged ? contentOf(draft) : live,
    review: reviewIn(draft, live, docs),
    status: statusInLog(draft),
    sign: (written) => {
      if (!isMerged) attributeMerge(written, live, docs)
      if (!isBehind) carryComments(written, live, docs)
    },
  })
  const merge: Merge = {
    id: act.id,
    at: new Date(act.at).toISOString(),
    by: act.by,
    one: isOne ? act.by : arrival.from,
    other: isOne ? arrival.from : act.by,
    conflicts: findConflicts(draft, live, docs),
    before: act.id,
    after: afterMerge(act).id,
    takesBack: null,
  }
  draft.transact(() => {
    keepVersion(draft, afterMerge(act), 'merged')
    recordMerge(draft, merge)
    logArrival(draft, act, arrival)
  })
  return merge
}

/**
 * Records the arrival of a draft that came as a whole: opening its package again then changes
 * nothing.
 */
export function recordArrival(draft: Y.Doc, act: Act, arrival: Arrival): void {
  draft.transact(() => {
    const at = new Date(act.at).toISOString()
    const nothing = { conflicts: [], before: null, after: null, takesBack: null }
    recordMerge(draft, { id: act.id, at, by: act.by, one: act.by, other: arrival.from, ...nothing })
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

/** Whether a copy has anything that a draft lacks, even if only a deletion. */
function bringsNews(draft: Y.Doc, theirs: Y.Doc): boolean {
  const trial = copyOf(draft)
  let news = false
  trial.on('update', () => {
    news = true
  })
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(trial)))
  return news
}

/**
 * Whether `draft` is the first of two copies. The order depends only on their content and accepted
 * content, so both desks agree on it.
 */
function comesFirst(draft: Y.Doc, other: Y.Doc): boolean {
  const [a, b] = [draft, other].map((each) =>
    JSON.stringify([storyOf(each), acceptedContent(each)].map(({ fields, body }) => [fields, body])),
  )
  return (a ?? '') <= (b ?? '')
}
