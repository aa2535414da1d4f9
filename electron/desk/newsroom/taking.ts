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

/** The edits among rows of the log; a story that was only moved has none. */
export function incomingOf(entries: readonly Entry[], device: string): Incoming[] {
  return entries.flatMap(({ seq, bytes, device: from }) =>
    bytes === null ? [] : [{ seq, bytes, isOwn: from === device }],
  )
}

/** How edits from the newsroom get into the library. */
export interface Taking {
  readonly library: Library
  /**
   * Whether Yjs alone would join a valid edit with what is here so that words of either are gone;
   * false if there are no bytes, or nothing is here.
   */
  isApart(id: string, bytes: Uint8Array | null): boolean
  /** Applies an edit that needs no trial; false, with nothing applied, if it needs one. */
  takeAhead(id: string, bytes: Uint8Array<ArrayBuffer>): boolean
  /**
   * Applies edits in order. Each is tried in a copy first; invalid ones are set aside. Resolves
   * with the places of those when everything is on disk. Windows are told as of any edit.
   *
   *
   * @throws LedeError what the library and threads throw; then nothing was applied
   */
  take(
    id: string,
    entries: readonly Entry[],
    incoming: readonly Incoming[],
    parting: Parting | null,
  ): Promise<ReadonlySet<number>>
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

  const isApart = (id: string, bytes: Incoming['bytes'] | null): boolean => {
    if (bytes === null || typeof library.standing(id) !== 'object') return false
    const draft = library.document(id)
    try {
      checkUpdate(bytes, draft)
      return isWrittenApart(bytes, draft)
    } catch {
      // Whoever takes it says what is wrong with it.
      return false
    }
  }

  const takeAll = (id: string, incoming: readonly Incoming[], parting: Parting | null) =>
    merging.take(id, incoming, parting, { person: me(), caller, append: (update) => append(id, update) })

  const make = async (id: string, incoming: readonly Incoming[]): Promise<TakenEntries['aside']> => {
    const { made, aside } = await threads.run('makeOfEntries', [id, incoming], { caller })
    if (library.standing(id) !== 'none') return takeAll(id, incoming, null)
    // A story without any valid draft is not shown.
    if (aside.length < incoming.length) library.adopt(id, made)
    return aside
  }

  return {
    library,
    isApart,
    takeAhead(id, bytes) {
      const here = library.standing(id)
      return typeof here === 'object' && !here.binned && !isApart(id, bytes) && takeSmall(id, bytes)
    },
    async take(id, entries, incoming, parting) {
      const here = library.standing(id)
      if (here === 'deleted' || incoming.length === 0) return new Set()
      let rest = incoming
      if (here === 'none') rest = []
      else if (parting === null) while (rest[0] !== undefined && takeSmall(id, rest[0].bytes)) rest = rest.slice(1)
      const aside = here === 'none' ? await make(id, incoming) : rest.length > 0 ? await takeAll(id, rest, parting) : []
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
