import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { storeError } from '../store/database.ts'
import { privateFile, privateFolder } from '../store/private-folder.ts'
import { syncFolder } from '../store/sync.ts'

/** Where images lie, in the folder where drafts live. */
export const assetFolder = 'assets'

/**
 * Images as files beside the database, one a hash, in folders by the hash's first two letters. Files and not rows: the database stays small, so that it is read through at every start, copied
 * and rescued in moments; no image is written twice (once into the write-ahead log); and a backup that copies what is new copies each image once. A file never changes: it is whole under its
 * name or not there at all.
 */
export interface AssetFiles {
  /** Whether the image itself is there, whole. */
  has(hash: string): boolean
  /**
   * Keeps bytes; they are on disk when this returns. A file of theirs that was damaged is replaced. Bytes that are not the image's own, but stand for it, as a package has it without its metadata, are kept as such: until it
   * comes itself. @throws LedeError of the store
   */
  write(hash: string, bytes: Uint8Array): void
  /** @throws LedeError `asset.missing`; `asset.damaged` where the file is not what its name says */
  read(hash: string): Uint8Array<ArrayBuffer>
  remove(hash: string): void
}

/** SHA-256 as lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The files in a data folder. What a killed desk left half written is removed. */
export function assetFiles(dataFolder: string): AssetFiles {
  const folder = join(dataFolder, assetFolder)
  const folderOf = (hash: string) => join(folder, hash.slice(0, 2))
  const pathOf = (hash: string) => join(folderOf(hash), hash)
  // Its name tells what it has to be: nothing else says whether it is whole.
  const standInOf = (hash: string, content: string) => `${pathOf(hash)}-${content}`
  const standInsOf = (hash: string) => namesIn(folderOf(hash)).filter((name) => name.startsWith(`${hash}-`))
  const removeStandIns = (hash: string) => {
    for (const name of standInsOf(hash)) rmSync(join(folderOf(hash), name), { force: true })
  }
  removeUnfinished(folder)

  return {
    has: (hash) => isWhole(pathOf(hash), hash),
    write(hash, bytes) {
      const content = hashOf(bytes)
      const isItself = content === hash
      const path = isItself ? pathOf(hash) : standInOf(hash, content)
      if (isWhole(path, content)) return
      const unfinished = join(folder, `${randomUUID()}${unfinishedEnding}`)
      try {
        mkdirSync(folderOf(hash), { recursive: true, mode: privateFolder })
        writeWhole(unfinished, bytes)
        renameSync(unfinished, path)
        syncFolder(folderOf(hash))
        if (isItself) removeStandIns(hash)
      } catch (error) {
        rmSync(unfinished, { force: true })
        throw storeError(error, folder)
      }
    },
    read(hash) {
      const itself = readIfThere(pathOf(hash))
      if (itself !== null && hashOf(itself) === hash) return itself
      const standIns = standInsOf(hash)
      for (const name of standIns) {
        const bytes = readIfThere(join(folderOf(hash), name))
        if (bytes !== null && name === `${hash}-${hashOf(bytes)}`) return bytes
      }
      throw new LedeError(itself === null && standIns.length === 0 ? 'asset.missing' : 'asset.damaged', { hash })
    },
    remove(hash) {
      rmSync(pathOf(hash), { force: true })
      removeStandIns(hash)
    },
  }
}

const unfinishedEnding = '.unfinished'

function removeUnfinished(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (name.endsWith(unfinishedEnding)) rmSync(join(folder, name))
  } catch {
    // There is no such folder yet, or it cannot be written: whoever writes is told.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    // Nothing was ever written there.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw storeError(error, folder)
  }
}

function isWhole(path: string, hash: string): boolean {
  const bytes = readIfThere(path)
  return bytes !== null && hashOf(bytes) === hash
}

function readIfThere(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw storeError(error, dirname(path))
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', privateFile)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
