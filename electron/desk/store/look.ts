import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { acknowledgedFile } from './acknowledged.ts'
import { type AcknowledgedState, readAcknowledged } from './acknowledged-state.ts'
import { sealOf } from './checksum.ts'
import { isThere, namesInFolder } from './if-there.ts'
import { isTorn as torn } from './torn-log.ts'

/** The library's file in a data folder. */
export const libraryFile = 'lede.sqlite'

/**
 * All files of a library: its own, those that SQLite adds, and the record of acknowledged edits.
 */
export const parts = ['', '-wal', '-shm', '-journal'].map((ending) => libraryFile + ending).concat(acknowledgedFile)

/**
 * The state of a data folder. `new`: nothing of a library. `gone`: parts of one, but not its file.
 * `unreadable`: a file that is no database, or not of the kind that Lede makes. `there`: a
 * database, as far as its beginning shows; `sealed` if it is bit for bit what Lede closed,
 * `altered` if it was closed and has changed since.
 */
export type Standing = 'new' | 'gone' | 'unreadable' | 'there' | 'sealed' | 'altered'

export interface Look {
  is: Standing
  /** The parts of a library that exist. */
  parts: string[]
  acknowledged: AcknowledgedState
  /** The identity and state of the file; `stampOf` differs if it was written to since. */
  stamp: string
  /** Whether SQLite will leave out edits, which only its own log can show. */
  isTorn: boolean
}

/**
 * Examines a data folder before anything is opened. Changes nothing. @throws LedeError
 * `store.noFile` for a folder in the place of one of a library's files; the system's error for what
 * is there and cannot be looked at, which is no damage
 */
export function look(folder: string): Look {
  for (const part of parts) refuseFolder(folder, join(folder, part))
  const acknowledged = readAcknowledged(join(folder, acknowledgedFile))
  const stamp = stampOf(folder)
  const present = parts.filter((part) => isThere(join(folder, part)))
  const isTorn = acknowledged.is !== 'whole' && torn(join(folder, `${libraryFile}-wal`))
  return { is: standing(folder, acknowledged), parts: present, acknowledged, stamp, isTorn }
}

function refuseFolder(folder: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new LedeError('store.noFile', { folder, path })
}

function standing(folder: string, acknowledged: AcknowledgedState): Standing {
  const path = join(folder, libraryFile)
  const log = sizeOf(`${path}-wal`)
  if (!isThere(path) || isEmptyFile(path)) {
    // An interrupted first start leaves an empty file with an empty log.
    const isMoved = !isThere(path) && parts.some((part) => isThere(join(folder, part)))
    return log > 0 || acknowledged.is !== 'missing' || isMoved || hasBelongings(folder) ? 'gone' : 'new'
  }
  const head = headOf(path)
  if (head === null || head.write !== head.read) return 'unreadable'
  // Without a write-ahead log of its own, as another program may have left it, there is none beside
  // it.
  if (head.write !== walMode && (head.write !== journalMode || log > 0)) return 'unreadable'
  if (acknowledged.seal === null || log > 0) return 'there'
  const { size, checksum } = sealOf(path)
  return size === acknowledged.seal.size && checksum === acknowledged.seal.checksum ? 'sealed' : 'altered'
}

const walMode = 2
const journalMode = 1
const magic = 'SQLite format 3\0'

function headOf(path: string): { write: number; read: number } | null {
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, head, 0, head.length, 0) < head.length) return null
  } finally {
    closeSync(file)
  }
  return head.toString('latin1', 0, magic.length) === magic ? { write: head[18] ?? 0, read: head[19] ?? 0 } : null
}

/** What a library keeps beside itself: non-empty folders, and files. */
const belongings = {
  folders: ['assets', 'templates', 'dictionaries'],
  files: /^(?:newsroom\.sqlite|lede\.damaged-.+)$/,
}

/** Whether any of these exist: a moved library may have left them behind. */
function hasBelongings(folder: string): boolean {
  const isFilled = belongings.folders.some((name) => namesInFolder(join(folder, name)).length > 0)
  return isFilled || namesInFolder(folder).some((name) => belongings.files.test(name))
}

function isEmptyFile(path: string): boolean {
  const stats = statSync(path)
  return stats.isFile() && stats.size === 0
}

/** 0 where there is none. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Changes when the library's file is written to. */
export function stampOf(folder: string): string {
  const stats = statSync(join(folder, libraryFile), { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`
}
