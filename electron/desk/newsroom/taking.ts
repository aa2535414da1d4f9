import * as Y from 'yjs'
import { isSuspect } from '#shared/article/suspect.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import { extendVector, updateSpan } from '#shared/newsroom/vector.ts'
import { isWrittenApart } from '#shared/newsroom/written-apart.ts'
import type { Person } from '#shared/review/people/person.ts'
import { checkUpdate } from '#shared/update/check.ts'
import type { Merging, Parting } from '../merging.ts'
import type { Library } from '../store/library.ts'
import { tryFrom } from '../store/update-size.ts'
import type { Threads } from '../threads/threads.ts'
import type { Records } from './records.ts'
import type { Incoming, TakenEntries } from './take-entries.ts'

/**
 * Since when both are apart, null: nothing here waits. It is asked before each try, because
 * somebody may write here meanwhile. Null in its place: both are connected.
 */
export type PartingNow = (() => Parting | null) | null

/** Edits and what is here were written apart, though both are connected. */
class Apart extends Error {}

/** The edits among rows of the log; a story that was only moved has none. */
export function incomingOf(entries: readonly Entry[]): Incoming[] {
  return entries.flatMap(({ seq, bytes }) => (bytes === null ? [] : [{ seq, bytes }]))
}

/** How edits from the newsroom get into the library. */
export interface Taking {
  readonly library: Library
  /** Applies an edit that needs no trial; false, with nothing applied, if it needs one. */
  takeAhead(id: string, bytes: Uint8Array<ArrayBuffer>): boolean
  /**
   * Applies edits in order. Each is tried in a copy first; invalid ones are set aside. Resolves
   * with the places of those when everything is on disk. Windows are told as of any edit.
   *
   * Resolves with null if both are connected, and Yjs alone would join the edits with what is here
   * so that words of either are gone.
   *
   * @throws LedeError what the library and threads throw; then nothing was applied
   */
  take(
    id: string,
    entries: readonly Entry[],
    incoming: readonly Incoming[],
    partingNow: PartingNow,
  ): Promise<ReadonlySet<number> | null>
}

export interface TakingParts {
  readonly library: Library
  readonly records: Records
  readonly threads: Threads
  readonly merging: Merging
  readonly me: () => Person | null
  /** Appends edits that came from the newsroom and are not sent back to it. */
  readonly append: (id: string, update: Uint8Array) => void
}

export function takingInto({ library, records, threads, merging, me, append }: TakingParts): Taking {
  const caller = {}

  /**
   * Appends an edit like those that windows make by the hundred, synchronously; false if it is not
   * one.
   */
  const takeSmall = (id: string, bytes: Incoming['bytes']): boolean => {
    if (bytes.length > tryFrom || !isPlain(bytes, library.document(id))) return false
    append(id, bytes)
    return true
  }

  /** Whether Yjs alone would join a valid edit with what is here so that words are gone. */
  const isApart = (id: string, bytes: Incoming['bytes']): boolean => {
    if (typeof library.standing(id) !== 'object') return false
    const draft = library.document(id)
    try {
      checkUpdate(bytes, draft)
      return isWrittenApart(bytes, draft)
    } catch {
      // Whoever takes it says what is wrong with it.
      return false
    }
  }

  const takeAll = async (
    id: string,
    incoming: readonly Incoming[],
    partingNow: PartingNow,
  ): Promise<TakenEntries['aside'] | null> => {
    const parting = () => {
      if (partingNow !== null) return partingNow()
      if (incoming.some(({ bytes }) => isApart(id, bytes))) throw new Apart()
      return null
    }
    let rest = incoming
    try {
      if (parting() === null) while (rest[0] !== undefined && takeSmall(id, rest[0].bytes)) rest = rest.slice(1)
      const taker = { person: me(), caller, append: (update: Uint8Array) => append(id, update) }
      return rest.length === 0 ? [] : await merging.take(id, rest, parting, taker)
    } catch (error) {
      if (error instanceof Apart) return null
      throw error
    }
  }

  const make = async (
    id: string,
    incoming: readonly Incoming[],
    partingNow: PartingNow,
  ): Promise<TakenEntries['aside'] | null> => {
    const { made, aside } = await threads.run('makeOfEntries', [id, incoming], { caller })
    if (library.standing(id) !== 'none') return takeAll(id, incoming, partingNow)
    // A story without any valid draft is not shown.
    if (aside.length < incoming.length) library.adopt(id, made)
    return aside
  }

  return {
    library,
    takeAhead(id, bytes) {
      const here = library.standing(id)
      return typeof here === 'object' && !here.binned && !isApart(id, bytes) && takeSmall(id, bytes)
    },
    async take(id, entries, incoming, partingNow) {
      const here = library.standing(id)
      if (here === 'deleted' || incoming.length === 0) return new Set()
      const aside = await (here === 'none' ? make : takeAll)(id, incoming, partingNow)
      if (aside === null) return null
      for (const { seq, why } of aside) {
        const entry = entries.find((each) => each.seq === seq)
        if (entry?.bytes) records.setAside(id, { seq, bytes: entry.bytes, author: entry.author, at: entry.at, why })
      }
      return new Set(aside.map(({ seq }) => seq))
    },
  }
}

/**
 * Whether an edit needs no trial: within limits, complete, and without anything unknown to this
 * Lede's schema.
 */
function isPlain(update: Uint8Array, draft: Y.Doc): boolean {
  try {
    checkUpdate(update, draft)
    const vector = Y.decodeStateVector(Y.encodeStateVector(draft))
    return extendVector(vector, updateSpan(update)) !== null && !isSuspect(update, draft)
  } catch {
    return false
  }
}
