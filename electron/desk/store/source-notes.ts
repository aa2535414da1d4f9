import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import type { Acknowledged } from './acknowledged.ts'
import { applyUpdate } from './apply-update.ts'
import { checksum } from './checksum.ts'
import type { Database } from './database.ts'
import { type Document, documentOf, type OnAppend } from './document.ts'
import { structsOf } from './live-draft.ts'
import { checkUpdateSize } from './update-size.ts'

/**
 * The private notes of every draft: a Yjs document each, in a table that nothing else reads. A
 * duplicated draft starts without any, and permanently deleting a draft deletes its notes. Both
 * methods throw LedeError `draft.missing`, and what the database throws.
 */
export interface SourceNotes {
  /**
   * The notes of a draft as one Yjs update: whole, or what a client with this state vector lacks.
   */
  open(id: string, vector?: Uint8Array): Document
  /**
   * Appends a Yjs update, and returns whether it contained anything new. It is on disk on return.
   * `origin`: who made it, passed to `onAppend`; none: the desk itself.
   *
   *
   * @throws LedeError `draft.inBin`, `draft.badUpdate`, `draft.tooMuch`, `call.tooLarge`; then
   * nothing was written.
   */
  append(id: string, update: Uint8Array, origin?: object | null): boolean
}

/**
 * The most objects that Yjs may keep for a draft's notes, which are read and written completely
 * with each edit, on the thread that saves. A thousand notes, each written in ten steps, are a
 * quarter of it.
 */
const mostStructs = 40_000

interface Found {
  key: number
  binned_at: number | null
  bytes: Uint8Array | null
  /** The number of edits of the notes. */
  number: number | null
}

export interface SourceNotesOptions {
  readonly acknowledged: Acknowledged
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly onAppend?: OnAppend
}

/** The notes in a database that `migrateLibrary` has brought up to date. */
export function sourceNotes(database: Database, { acknowledged, now, onAppend }: SourceNotesOptions): SourceNotes {
  const find = (id: string): Found => {
    const found = database.get<Found>(
      'select key, binned_at, bytes, number from drafts left join sources on sources.draft = drafts.key where id = ?',
      id,
    )
    if (found === undefined) throw new LedeError('draft.missing')
    return found
  }

  return {
    open: (id, vector) => documentOf(docOf(find(id).bytes), vector),
    append(id, update, origin = null) {
      checkUpdateSize(update)
      const { key, binned_at, bytes, number: last } = find(id)
      if (binned_at !== null) throw new LedeError('draft.inBin')
      const doc = docOf(bytes)
      const before = whole(doc)
      applyUpdate(doc, update)
      if (structsOf(doc) > mostStructs) throw new LedeError('draft.tooMuch')
      const after = whole(doc)
      if (Buffer.compare(before, after) === 0) return false
      const number = (last ?? 0) + 1
      const at = now()
      database.run(
        `insert into sources (draft, bytes, number, at, checksum) values (?, ?, ?, ?, ?) on conflict (draft)
           do update set bytes = excluded.bytes, number = excluded.number, at = excluded.at, checksum = excluded.checksum`,
        key,
        after,
        number,
        at,
        checksum(after, id, number, at),
      )
      acknowledged.notes(id, { number, at, bytes: update })
      onAppend?.(id, update, origin)
      return true
    },
  }
}

function docOf(bytes: Uint8Array | null): Y.Doc {
  const doc = new Y.Doc()
  if (bytes !== null) Y.applyUpdate(doc, bytes)
  return doc
}

function whole(doc: Y.Doc): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
