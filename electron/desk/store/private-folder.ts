import {
  chmodSync,
  closeSync,
  constants,
  type Dirent,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { fileError } from './file-error.ts'

/**
 * The modes of a person's own files and folders: nobody else can read, write or enter them. Windows
 * ignores modes; there the system protects a user's own folders.
 */
export const privateFolder = 0o700
export const privateFile = 0o600

/** The permissions in a mode for others than the owner. */
const others = 0o077

/**
 * Creates a data folder, or takes an existing one, and removes all other users' access to it and
 * its content.
 *
 *
 * @returns whether that worked: false on a disk without modes.
 * @throws LedeError `store.foreign` if it is another user's; what fileError knows; else the
 * system's error.
 */
export function openPrivateFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: privateFolder })
    if (isForeign(folder)) throw new LedeError('store.foreign', { folder })
    // Deeper content of a folder that others could not enter is already inaccessible, and may be
    // 100,000 images.
    closeFolder(folder, 1)
    return process.platform === 'win32' || (statSync(folder).mode & others) === 0
  } catch (error) {
    throw fileError(error, folder)
  }
}

/** The folders in a data folder whose entries are looked at as well. */
const shelves = ['assets', 'templates', 'dictionaries', 'newsroom', 'reports']

/**
 * A data folder (`openPrivateFolder`) in which nothing leads elsewhere: it may be reached by a link
 * itself, but what is in it are files and folders, so that nothing outside of it is read as if it
 * were Lede's, or written.
 *
 * @throws LedeError `store.linked` where a link, a device or a pipe is in it, or it is itself a
 * link   that leads nowhere; else as openPrivateFolder
 */
export function openOwnFolder(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() && !leadsSomewhere(folder))
    throw linked(folder, folder)
  const isClosed = openPrivateFolder(folder)
  for (const place of [folder, ...shelves.map((shelf) => join(folder, shelf))]) {
    const other = entriesOf(place).find((entry) => !isOwn(entry) && !isOwnAt(join(place, entry.name)))
    if (other !== undefined) throw linked(folder, join(place, other.name))
  }
  return isClosed
}

function isOwn(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): boolean {
  return entry.isFile() || entry.isDirectory()
}

/**
 * The same for what a listing calls neither: Windows lists files that a cloud keeps (OneDrive) as
 * links, as it does junctions, and says only when asked for one of them what it is.
 */
function isOwnAt(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found === undefined || isOwn(found)
}

function leadsSomewhere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // It leads in a circle.
    return false
  }
}

function linked(folder: string, path: string): LedeError {
  return new LedeError('store.linked', { folder, path })
}

/** Makes an empty file where there is none. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, constants.O_CREAT | constants.O_RDWR, privateFile))
}

/** Writes a file, replacing any with its name; it is on disk when this returns. */
export function writePrivateFile(path: string, content: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, content, { flag: 'wx', mode: privateFile, flush: true })
}

function isForeign(folder: string): boolean {
  const user = process.geteuid?.()
  return user !== undefined && statSync(folder).uid !== user
}

/** @param levels how many levels of subfolders are checked even if this one was already closed. */
function closeFolder(folder: string, levels: number): void {
  const wasOpen = close(folder)
  if (!wasOpen && levels < 0) return
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) closeFolder(path, levels - 1)
    else if (entry.isFile()) close(path)
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // What this user cannot read is not Lede's.
    return []
  }
}

/**
 * Removes others' permissions; returns whether there were any. What belongs to somebody else, or
 * cannot be changed, stays: the folder around it is closed.
 */
function close(path: string): boolean {
  try {
    const { mode } = lstatSync(path)
    const wasOpen = (mode & others) !== 0
    if (wasOpen) chmodSync(path, mode & ~others)
    return wasOpen
  } catch {
    return false
  }
}
