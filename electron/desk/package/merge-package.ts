import * as Y from 'yjs'
import type { Outcome } from '#shared/api/contract.ts'
import { newDraft, readArticle, requireFitting } from '#shared/article/draft.ts'
import { mergeDraft, recordArrival } from '#shared/merge/index.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { madeOf } from '../make-draft.ts'
import type { MadeDraft } from '../store/library.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Who opens a package, when, and what it contains. */
export interface Opening {
  readonly person: Person | null
  readonly act: Parameters<typeof recordArrival>[1]
  readonly arrival: Parameters<typeof recordArrival>[2]
}

/**
 * What opening a package does to the draft here; `update`: what is added to it, null for nothing.
 */
export interface Merged {
  readonly outcome: Outcome
  readonly conflicts: number
  readonly changed: boolean
  readonly update: Bytes | null
}

const known: Merged = { outcome: 'known', conflicts: 0, changed: false, update: null }

/**
 * Whether a package with the draft `theirs` contains nothing new, as after it was opened. `ours`
 * and `theirs`: complete drafts.
 */
export function comparePackage(ours: Uint8Array, theirs: Uint8Array): 'known' | 'merge' {
  const [draft, other] = [draftOf(ours), draftOf(theirs)]
  return Y.snapshotContainsUpdate(Y.snapshot(draft), Y.encodeStateAsUpdate(other)) ? 'known' : 'merge'
}

/**
 * The draft of a package in the form in which it is added to a library that lacked it, under its
 * id.
 */
export function addPackage(id: string, theirs: Uint8Array, { person, act, arrival }: Opening): MadeDraft {
  const draft = draftOf(theirs)
  if (person !== null) signDraft(draft, person)
  recordArrival(draft, act, arrival)
  return madeOf(id, draft)
}

/** Merges the draft of a package into that of a library. @throws LedeError `draft.notFitting` */
export function mergePackage(ours: Uint8Array, theirs: Uint8Array, { person, act, arrival }: Opening): Merged {
  const draft = draftOf(ours)
  // What this Lede does not know of it a merge would leave out.
  requireFitting(draft)
  const start = Y.encodeStateVector(draft)
  if (person !== null) signDraft(draft, person)
  const before = sayingOf(draft)
  const merge = mergeDraft(draft, draftOf(theirs), act, arrival)
  if (merge === null) return known
  return {
    outcome: 'merged',
    conflicts: merge.conflicts.length,
    changed: sayingOf(draft) !== before,
    update: new Uint8Array(Y.encodeStateAsUpdate(draft, start)),
  }
}

function draftOf(whole: Uint8Array): Y.Doc {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  return draft
}

/** What a person sees of a draft: the article, and the comments on it. */
export function sayingOf(draft: Y.Doc): string {
  return JSON.stringify([readArticle(draft, null), threadsOf(draft)])
}
