import * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { mergeDraft } from '#shared/merge/index.ts'
import { grown, spanOf } from '#shared/newsroom/vector.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { madeOf } from '../make-draft.ts'
import { type Opening, sayingOf } from '../package/merge-package.ts'
import type { MadeDraft } from '../store/library.ts'
import { articleOf } from '../store/projection.ts'
import { withinPatience } from '../store/try-update.ts'
import { decodeDurable } from './durable.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Why something that came from the newsroom is kept aside: more than a draft may hold, no Yjs
 * update, one that stands on what is aside, or of a kind that no Lede writes.
 */
export const asideReasons = ['tooMuch', 'notOne', 'loose', 'foreign'] as const
export type AsideReason = (typeof asideReasons)[number]

/**
 * An edit that came from the newsroom, by its place in the sequence; whether it is this desk's own.
 */
export interface Incoming {
  readonly seq: number
  readonly isOwn: boolean
  readonly bytes: Uint8Array
}

/**
 * What taking edits in comes to. `update`: what is to be appended, null for nothing; `conflicts`:
 * how many are to be settled.
 */
export interface Taken {
  readonly update: Bytes | null
  readonly aside: readonly { seq: number; why: AsideReason }[]
  readonly conflicts: number
}

/**
 * Tries edits from the newsroom in a copy that nobody is bound to. What is no edit of a draft goes
 * aside, and the others come in without it; what a newer Lede wrote comes in, and makes the draft
 * one that can only be read.
 *
 * @param ours the draft here, whole.
 * @param parting what was durable in the newsroom when the desks parted, where something here is
 *   not (durable.ts), and who takes it in: then both sides are merged as two copies of a draft are.
 *   Null: nothing here waits, or the two are connected.
 */
export function takeEntries(
  ours: Uint8Array,
  incoming: readonly Incoming[],
  parting: { durable: Uint8Array; opening: Opening } | null,
): Taken {
  const draft = draftOf(ours)
  const start = Y.encodeStateVector(draft)
  const { taken, aside, plain } = sorted(draft, incoming)
  const merged = taken.length > 0 && parting !== null ? mergedWith(draft, plain, taken, parting) : null
  const result = merged?.draft ?? plain
  const isNew = taken.length > 0 && !Y.equalSnapshots(Y.snapshot(result), Y.snapshot(draft))
  return {
    update: isNew ? new Uint8Array(Y.encodeStateAsUpdate(result, start)) : null,
    aside,
    conflicts: merged?.conflicts ?? 0,
  }
}

/** A story that was not here, made of what the newsroom has of it. */
export function makeOfEntries(id: string, incoming: readonly Incoming[]): { made: MadeDraft; aside: Taken['aside'] } {
  const { aside, plain } = sorted(newDraft(), incoming)
  return { made: madeOf(id, plain), aside }
}

/**
 * Applies edits to a copy of a draft, as far as they are edits of one. Many at once first, then
 * each half of those: one by one, each would be checked with the whole draft.
 */
function sorted(
  draft: Y.Doc,
  incoming: readonly Incoming[],
): { taken: Incoming[]; aside: Taken['aside']; plain: Y.Doc } {
  let plain = copyOf(draft)
  const taken: Incoming[] = []
  const aside: { seq: number; why: AsideReason }[] = []
  const take = (edits: readonly Incoming[]): void => {
    const [first] = edits
    if (first === undefined) return
    const trial = copyOf(plain)
    const why = refusalOfAll(trial, edits)
    if (why === null) {
      plain = trial
      taken.push(...edits)
    } else if (edits.length === 1) aside.push({ seq: first.seq, why })
    else {
      const half = Math.ceil(edits.length / 2)
      take(edits.slice(0, half))
      take(edits.slice(half))
    }
  }
  take(incoming)
  return { taken, aside, plain }
}

/** Applies edits; why they cannot all be. Afterwards the document is of no use, where that is so. */
function refusalOfAll(draft: Y.Doc, edits: readonly Incoming[]): AsideReason | null {
  for (const { bytes } of edits) {
    const why = refusal(draft, bytes)
    if (why !== null) return why
  }
  return isDraft(draft) ? null : 'foreign'
}

/** Applies an edit; why it cannot be, null where it was. Afterwards the document is of no use. */
function refusal(draft: Y.Doc, bytes: Uint8Array): AsideReason | null {
  try {
    checkUpdate(bytes, draft)
    if (grown(Y.decodeStateVector(Y.encodeStateVector(draft)), spanOf(bytes)) === null) return 'loose'
    withinPatience('draft.tooMuch', () => Y.applyUpdate(draft, bytes))
    return draft.store.pendingStructs === null && draft.store.pendingDs === null ? null : 'loose'
  } catch (error) {
    return error instanceof Excess || (error instanceof Error && error.message.includes('draft.tooMuch'))
      ? 'tooMuch'
      : 'notOne'
  }
}

/** Whether it is a draft, be it of a newer Lede. */
function isDraft(draft: Y.Doc): boolean {
  const check = checkDraft(draft)
  return (check.fits || check.newer) && isOfValues(articleOf(draft, ''))
}

/** Whether it can leave its thread: an attribute that is a type of Yjs, as no Lede writes, cannot. */
function isOfValues(article: Article): boolean {
  try {
    structuredClone(article)
    return true
  } catch {
    return false
  }
}

/**
 * Both sides merged as two copies of a draft; null where that comes to no other story than both
 * applied, and nothing is to be settled: then nobody needs to hear of it.
 */
function mergedWith(
  draft: Y.Doc,
  plain: Y.Doc,
  taken: readonly Incoming[],
  { durable, opening: { person, act, arrival } }: { durable: Uint8Array; opening: Opening },
): { draft: Y.Doc; conflicts: number } | null {
  if (!checkDraft(plain).fits || !checkDraft(draft).fits) return null
  const common = Y.createDocFromSnapshot(draft, decodeDurable(durable), newDraft())
  // What was sent and not acknowledged is there, too.
  for (const { bytes, isOwn } of taken) if (isOwn) Y.applyUpdate(common, bytes)
  const theirs = copyOf(common)
  for (const { bytes } of taken) Y.applyUpdate(theirs, bytes)
  const merged = copyOf(draft)
  if (person !== null) signDraft(merged, person)
  // Of a draft whose copies parted elsewhere, as by a package, that is found out.
  const known = common.store.clients.size === 0 ? null : Y.snapshot(common)
  const merge = mergeDraft(merged, theirs, act, arrival, known)
  if (merge === null || (merge.conflicts.length === 0 && sayingOf(merged) === sayingOf(plain))) return null
  return { draft: merged, conflicts: merge.conflicts.length }
}

function draftOf(whole: Uint8Array): Y.Doc {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  return draft
}

function copyOf(draft: Y.Doc): Y.Doc {
  return draftOf(Y.encodeStateAsUpdate(draft))
}
