import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import type { Acknowledged } from './acknowledged.ts'
import { applyUpdate } from './apply-update.ts'
import { checksum } from './checksum.ts'
import type { Database } from './database.ts'
import { structsOf } from './live-draft.ts'
import { checkUpdateSize } from './update-size.ts'

/**
 * The private notes of every draft: a Yjs document each, in a table that nothing else reads. A
 * duplicated draft begins without any, and a draft that is deleted for good takes its own along.
 * Both methods throw LedeError `draft.missing`, and what the database throws.
 */
export interface SourceNotes {
  /** The notes of a draft as one Yjs update. */
  open(id: string): Uint8Array<ArrayBuffer>
  /**
   * Appends a Yjs update, and returns whether it brought anything new. It is on disk on return.
   *
   * @throws LedeError `draft.inBin`, `draft.badUpdate`, `draft.tooMuch`, `call.tooLarge`; then
   *   nothing was written.
   */
  append(id: string, update: Uint8Array): boolean
}

/**
 * The most that Yjs may keep of a draft's notes as objects of their own: they are read and written
 * whole with each edit, on the thread that saves. A thousand notes, each written in ten goes, are a
 * quarter of it.
 */
const mostStructs = 40_000

interface Found {
  key: number
  binned_at: number | null
  bytes: Uint8Array | null
  /** How many edits the notes have had. */
  number: number | null
}

/**
 * The notes in a database that `migrate` has brought up to date. `now` is in milliseconds since the
 * epoch.
 */
export function sourceNotes(database: Database, acknowledged: Acknowledged, now: () => number): SourceNotes {
  const find = (id: string): Found => {
    const found = database.get<Found>(
      'select key, binned_at, bytes, number from drafts left join sources on sources.draft = drafts.key where id = ?',
      id,
    )
    if (found === undefined) throw new LedeError('draft.missing')
    return found
  }

  return {
    open: (id) => whole(docOf(find(id).bytes)),
    append(id, update) {
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
