import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { mergeDraft } from '#shared/merge/index.ts'
import { extendVector, updateSpan } from '#shared/newsroom/vector.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'
import { madeOf } from '../make-draft.ts'
import { type Opening, sayingOf } from '../package/merge-package.ts'
import type { MadeDraft } from '../store/library.ts'
import { withinPatience } from '../store/try-update.ts'
import { decodeDurable } from './durable.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Why something from the newsroom is set aside: it is more than a draft may hold, no Yjs update,
 * depends on something set aside, or is of a kind that no Lede writes.
 */
export const asideReasons = ['tooMuch', 'notOne', 'loose', 'foreign'] as const
export type AsideReason = (typeof asideReasons)[number]

/** An edit from the newsroom, with its place in the sequence. */
export interface Incoming {
  readonly seq: number
  readonly bytes: Uint8Array
}

/**
 * The result of applying edits. `update`: what to append, null for nothing; `conflicts`: how many
 * have to be settled.
 */
export interface TakenEntries {
  readonly update: Bytes | null
  readonly aside: readonly { seq: number; why: AsideReason }[]
  readonly conflicts: number
}

/**
 * Tries edits from the newsroom in a copy that no editor is bound to. Invalid edits are set aside,
 * and the others are applied without them; what a newer Lede wrote is applied, and makes the draft
 * read-only.
 *
 * @param ours the draft here, complete.
 * @param parting what was durable in the newsroom when the desks diverged, if something here is not
 * (durable.ts), and who applies it: then both sides are merged like two copies of a draft. Null:
 * nothing here waits, or both are connected.
 */
export function takeEntries(
  ours: Uint8Array,
  incoming: readonly Incoming[],
  parting: { durable: Uint8Array; opening: Opening } | null,
): TakenEntries {
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

/** A story that was not here, made from what the newsroom has of it. */
export function makeOfEntries(
  id: string,
  incoming: readonly Incoming[],
): { made: MadeDraft; aside: TakenEntries['aside'] } {
  const { aside, plain } = sorted(newDraft(), incoming)
  return { made: madeOf(id, plain), aside }
}

/**
 * Applies the valid ones among some edits to a copy of a draft. Each is judged only by what came
 * before it, so that applying them at once or one by one gives the same result.
 */
function sorted(
  draft: Y.Doc,
  incoming: readonly Incoming[],
): { taken: Incoming[]; aside: TakenEntries['aside']; plain: Y.Doc } {
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
      // Half of a failed edit may have been applied.
      if (why !== null) plain = draftWith(draft, taken)
    }
    if (why === null) taken.push(edit)
    else aside.push({ seq, why })
  }
  return { taken, aside, plain }
}

/** Why an edit cannot be applied; null if it can be tried. The document is unchanged. */
function refusal(draft: Y.Doc, bytes: Uint8Array): AsideReason | null {
  try {
    checkUpdate(bytes, draft)
    return extendVector(Y.decodeStateVector(Y.encodeStateVector(draft)), updateSpan(bytes)) === null ? 'loose' : null
  } catch (error) {
    if (error instanceof Excess) return 'tooMuch'
    return error instanceof Foreign ? 'foreign' : 'notOne'
  }
}

/**
 * Applies an edit; returns why that failed, null if it did not. After a failure the document must
 * not be used.
 */
function refusalOnceApplied(draft: Y.Doc, bytes: Uint8Array): AsideReason | null {
  try {
    withinPatience('draft.tooMuch', () => Y.applyUpdate(draft, bytes))
    return draft.store.pendingStructs === null && draft.store.pendingDs === null ? null : 'loose'
  } catch (error) {
    return error instanceof LedeError ? 'tooMuch' : 'notOne'
  }
}

/** Whether it is a draft, possibly of a newer Lede. */
function isDraft(draft: Y.Doc): boolean {
  const check = checkDraft(draft)
  return check.fits || check.newer
}

/**
 * Both sides merged like two copies of a draft; null if that gives no other story than applying
 * both, and nothing has to be settled: then nobody needs to hear of it.
 */
function mergedWith(
  draft: Y.Doc,
  plain: Y.Doc,
  taken: readonly Incoming[],
  { durable, opening: { person, act, arrival } }: { durable: Uint8Array; opening: Opening },
): { draft: Y.Doc; conflicts: number } | null {
  if (!checkDraft(plain).fits || !checkDraft(draft).fits) return null
  const common = Y.createDocFromSnapshot(draft, decodeDurable(durable), newDraft())
  const theirs = copyOf(common)
  for (const { bytes } of taken) Y.applyUpdate(theirs, bytes)
  const merged = copyOf(draft)
  if (person !== null) signDraft(merged, person)
  // For a draft whose copies diverged elsewhere, as by a package, this is computed.
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
