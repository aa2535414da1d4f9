import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { longestEmbargo } from '#shared/article/embargo.ts'
import type { Act } from '#shared/review/people/act.ts'
import { setBaseline, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { withFields } from '#shared/review/suggest/field-changes.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { whenOut } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { carryComments } from './carry-comments.ts'
import { findConflicts } from './conflicts/find-conflicts.ts'
import { afterMerge, disputedIn, type Merge, recordMerge } from './merges.ts'
import { attributeMerge } from './names/attribute-merge.ts'
import { mergeStories } from './three-way/merge-stories.ts'
import { copyOf, mergedAccepted, ofAll, storyOf, type ThreeCopies } from './three-way/three-copies.ts'

/**
 * Whether a draft still knows its state before and after a merge, so that the merge can be taken
 * back and its changes can be shown.
 */
export function isKept(merge: Merge): boolean {
  return merge.before !== null && merge.after !== null
}

/**
 * Takes a merge back: text, fields and what is accepted of them become what they were before it,
 * and what was done since stays, as does when the story goes out. Where both touch the same place
 * one whole reading stands, and a conflict has both. Comments, history and versions that came with
 * the merge stay. Written down as a merge of its own, which can be taken back in its turn; versions
 * of before and after are kept. Returns it. `origin` is Yjs's transaction origin (for undo).
 *
 * @throws RangeError where the draft does not know what it was before and after the merge.
 */
export function takeBack(draft: Y.Doc, merge: Merge, act: Act, origin?: unknown): Merge {
  const { before, after } = aroundMerge(draft, merge)
  const docs: ThreeCopies = { base: after, one: copyOf(draft), other: before }
  const live = asNow(mergeStories(ofAll(docs, storyOf)), draft)
  const accepted = asNow(mergedAccepted(docs), draft)
  return draft.transact(() => {
    keepVersion(draft, act, 'takeBack')
    setLive(draft, live)
    if (hasBaseline(draft)) setBaseline(draft, accepted)
    else if (hasBaseline(before)) startBaseline(draft, accepted)
    attributeMerge(draft, live, docs)
    carryComments(draft, live, docs)
    keepVersion(draft, afterMerge(act), 'takenBack')
    const taken: Merge = {
      id: act.id,
      at: new Date(act.at).toISOString(),
      by: act.by,
      one: act.by,
      other: null,
      conflicts: findConflicts(draft, live, docs),
      before: act.id,
      after: afterMerge(act).id,
      takesBack: merge.id,
    }
    recordMerge(draft, taken)
    return taken
  }, origin)
}

/**
 * A story with the times at which the draft goes out now: an embargo that came with a merge stays
 * when the merge is taken back; of two that nobody has decided between, the longer.
 */
function asNow<Story extends Content>(story: Story, draft: Y.Doc): Story {
  const now = readFields(draft)
  const disputed = disputedIn(draft, 'embargoUntil').filter((reading) => typeof reading === 'string')
  const embargoUntil = longestEmbargo([now.embargoUntil, ...disputed])
  return { ...story, fields: withFields(story.fields, { ...now, embargoUntil }, whenOut) }
}

/**
 * A draft just before and just after a merge, as documents of their own.
 *
 *
 * @throws RangeError if the draft does not know them.
 */
export function aroundMerge(draft: Y.Doc, merge: Merge): Readonly<Record<'before' | 'after', Y.Doc>> {
  const versions = versionsOf(draft)
  const at = (id: string | null) => {
    const version = versions.find((each) => each.id === id)
    if (version === undefined) throw new RangeError('no version of before or after the merge')
    return draftAt(draft, version.snapshot)
  }
  return { before: at(merge.before), after: at(merge.after) }
}
