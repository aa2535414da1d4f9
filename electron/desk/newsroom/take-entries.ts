import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { mergeDraft } from '#shared/merge/index.ts'
import { grown, updateSpan } from '#shared/newsroom/vector.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'
import { madeOf } from '../make-draft.ts'
import { type Opening, sayingOf } from '../package/merge-package.ts'
import type { MadeDraft } from '../store/library.ts'
import { withinPatience } from '../store/try-update.ts'
import { decodeDurable, includes } from './durable.ts'

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
 * Applies edits to a copy of a draft, as far as they are edits of one. Each is judged by what came
 * before it alone, so that whoever takes them in, at once or one by one, takes in the same.
 */
function sorted(
  draft: Y.Doc,
  incoming: readonly Incoming[],
): { taken: Incoming[]; aside: Taken['aside']; plain: Y.Doc } {
  let plain = copyOf(draft)
  const taken: Incoming[] = []
  const aside: { seq: number; why: AsideReason }[] = []
  for (const edit of incoming) {
    const { seq, bytes } = edit
    let why = refusal(plain, bytes)
    if (why === null && isSuspect(bytes, plain)) {
      const trial = copyOf(plain)
      why = refusalOnceApplied(trial, bytes) ?? (isDraft(trial) ? null : 'foreign')
      if (why === null) plain = trial
    } else if (why === null) {
      why = refusalOnceApplied(plain, bytes)
      // Of what fails half may have come in.
      if (why !== null) plain = draftWith(draft, taken)
    }
    if (why === null) taken.push(edit)
    else aside.push({ seq, why })
  }
  return { taken, aside, plain }
}

/** Why an edit cannot be applied; null where it can be tried. The document stays as it is. */
function refusal(draft: Y.Doc, bytes: Uint8Array): AsideReason | null {
  try {
    checkUpdate(bytes, draft)
    return grown(Y.decodeStateVector(Y.encodeStateVector(draft)), updateSpan(bytes)) === null ? 'loose' : null
  } catch (error) {
    if (error instanceof Excess) return 'tooMuch'
    return error instanceof Foreign ? 'foreign' : 'notOne'
  }
}

/**
 * Applies an edit; why it cannot be, null where it was. Afterwards the document is of no use, where
 * that is so.
 */
function refusalOnceApplied(draft: Y.Doc, bytes: Uint8Array): AsideReason | null {
  try {
    withinPatience('draft.tooMuch', () => Y.applyUpdate(draft, bytes))
    return draft.store.pendingStructs === null && draft.store.pendingDs === null ? null : 'loose'
  } catch (error) {
    return error instanceof LedeError ? 'tooMuch' : 'notOne'
  }
}

/** Whether it is a draft, even one of a newer Lede. */
function isDraft(draft: Y.Doc): boolean {
  const check = checkDraft(draft)
  return check.fits || check.newer
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
  // What was sent and not acknowledged is there, too, and what came ahead is here.
  const here = Y.snapshot(draft)
  for (const { bytes, isOwn } of taken) if (isOwn || includes(here, bytes)) Y.applyUpdate(common, bytes)
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

function draftWith(draft: Y.Doc, edits: readonly Incoming[]): Y.Doc {
  const copy = copyOf(draft)
  for (const { bytes } of edits) Y.applyUpdate(copy, bytes)
  return copy
}

function copyOf(draft: Y.Doc): Y.Doc {
  return draftOf(Y.encodeStateAsUpdate(draft))
}
