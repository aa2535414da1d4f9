import {
  closeSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { type DeletedEntry, type DraftEntry, type Entry, encodeEntry } from './acknowledged-file.ts'
import type { Seal } from './checksum.ts'
import { fileAt } from './file-identity.ts'
import { privateFile, privateFolder } from './private-folder.ts'
import { syncFolder } from './sync.ts'

/** The file beside the library that records how far edits were acknowledged. */
export const acknowledgedFile = 'lede.acknowledged'

/**
 * How far edits were acknowledged, in a file of its own beside the database, so that losses in the
 * database are noticed: each draft with the number of its edits, then every edit again as it is
 * acknowledged. To be called after the database has committed: it is never ahead of it, and may lag
 * behind after a power loss.
 *
 * An entry is written without a flush, which survives a killed process; it reaches the disk within
 * a second. No method throws: the edit is in the database already, and a file that could not be
 * written is rewritten with the next one.
 */
export interface Acknowledged {
  edit(draft: { id: string; key: number }, edit: { number: number; at: number; bytes: Uint8Array }): void
  /** An edit of a draft's private notes. */
  notes(id: string, edit: { number: number; at: number; bytes: Uint8Array }): void
  /** A draft was moved into or out of the bin. */
  moved(id: string, number: number, binnedAt: number | null): void
  /**
   * Drafts that are about to be permanently deleted. On disk on return, so that they are not taken
   * for lost.
   */
  gone(ids: readonly string[]): void
}

/** The same file for the store that opens and closes it. */
export interface AcknowledgedFile extends Acknowledged {
  /** Rewrites the file: all drafts, none of the edits. */
  begin(): void
  /** Records, on disk on return, that the database's file has changed since it was sealed. */
  unseal(): void
  /** Rewrites the file with the drafts, and the state of the closed database's file. */
  seal(drafts: readonly (DraftEntry | DeletedEntry)[], seal: Seal): void
  close(): void
}

export interface AcknowledgedOptions {
  /** Where the valid entries of the file end; anything after it is cut off. */
  end: number
  /** Every draft of the database, and every permanently deleted one. */
  drafts: () => readonly (DraftEntry | DeletedEntry)[]
  /** Moves all that was committed into the database's own file. */
  settle: () => void
}

/** After this many bytes of edits the file is rewritten. */
const longest = 8 * 1024 * 1024
/** How long an entry may wait for the disk, in ms. */
const lag = 1_000

export function openAcknowledged(path: string, { end: last, drafts, settle }: AcknowledgedOptions): AcknowledgedFile {
  let file: number | null = null
  let identity: string | null = null
  let begun = 0
  let end = last
  let timer: NodeJS.Timeout | null = null

  const close = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const opened = file
    file = null
    if (opened !== null) closeSync(opened)
  }
  const take = (opened: number) => {
    file = opened
    identity = fileAt(path)
    begun = end
  }
  const write = (entries: readonly Entry[]) => {
    close()
    const fresh = `${path}.new`
    rmSync(fresh, { force: true })
    mkdirSync(dirname(path), { recursive: true, mode: privateFolder })
    const opened = openSync(fresh, 'wx', privateFile)
    try {
      const content = Buffer.concat(entries.map(encodeEntry))
      writeAll(opened, content, 0)
      fsyncSync(opened)
      renameSync(fresh, path)
      syncFolder(dirname(path))
      end = content.length
    } catch (error) {
      closeSync(opened)
      throw error
    }
    take(opened)
  }
  const begin = (entries: readonly Entry[] = []) => write([...drafts(), { kind: 'unsealed' }, ...entries])
  const keepUp = () =>
    attempt(() => {
      timer = null
      // The folder was removed: the content of the database is written again in its place.
      if (fileAt(path) !== identity) begin()
      else if (file !== null) fdatasync(file, () => {})
    })
  const attempt = (write: () => void) => {
    try {
      write()
    } catch {
      closeQuietly()
    }
  }
  const closeQuietly = () => {
    try {
      close()
    } catch {
      // The system has closed it all the same, and the next entry begins another.
    }
  }
  const append = (entries: readonly Entry[], sync = false) =>
    attempt(() => {
      // The last entry could not be written, and this one would leave a gap.
      if (file === null) return begin(entries)
      const content = Buffer.concat(entries.map(encodeEntry))
      writeAll(file, content, end)
      end += content.length
      if (sync) fsyncSync(file)
      else timer ??= setTimeout(keepUp, lag).unref()
      if (end - begun <= longest) return
      // The edits stay in the file until the database has them without its write-ahead log.
      settle()
      begin()
    })

  try {
    const opened = openSync(path, 'r+')
    ftruncateSync(opened, end)
    take(opened)
  } catch {
    // There is none yet: it is begun with the first entry, or when the library was opened.
  }

  return {
    edit: ({ id, key }, edit) => append([{ kind: 'edit', id, key, ...edit }]),
    notes: (id, edit) => append([{ kind: 'notes', id, ...edit }]),
    moved: (id, number, binnedAt) => append([{ kind: 'moved', id, number, binnedAt }]),
    gone: (ids) =>
      append(
        ids.map((id) => ({ kind: 'gone', id })),
        true,
      ),
    begin: () => begin(),
    unseal: () => append([{ kind: 'unsealed' }], true),
    seal(all, seal) {
      write([...all, { kind: 'sealed', ...seal }])
      close()
    },
    close,
  }
}

function writeAll(file: number, content: Uint8Array, at: number): void {
  for (let written = 0; written < content.length; )
    written += writeSync(file, content, written, content.length - written, at + written)
}
