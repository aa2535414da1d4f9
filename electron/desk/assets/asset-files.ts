import { randomUUID, subtle } from 'node:crypto'
import { constants, readdirSync, rmSync } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { storeError } from '../store/database.ts'
import { privateFile, privateFolder } from '../store/private-folder.ts'

/** The subfolder of a data folder with the images. */
export const assetFolder = 'assets'

/**
 * Images as files beside the database, one for each hash, in folders by the hash's first two
 * letters. They are files and not rows so that the database stays small and can be read, copied and
 * rescued quickly at each start; so that no image is written twice (also into the write-ahead log);
 * and so that an incremental backup copies each image once. A file never changes: it is complete
 * under its name or does not exist. None of this runs on the thread that saves, since an image is a
 * thousand times as large as an edit.
 */
export interface AssetFiles {
  /** Whether the image itself exists completely. */
  has(hash: string): Promise<boolean>
  /**
   * Stores bytes; they are on disk when this resolves. A damaged file is replaced. Bytes other than
   * the image's own that replace it, as in a package without metadata, are stored separately until
   * the image itself arrives. @throws LedeError of the store
   */
  write(hash: string, bytes: Uint8Array): Promise<void>
  /** @throws LedeError `asset.missing`; `asset.damaged` if the file does not match its name */
  read(hash: string): Promise<Uint8Array<ArrayBuffer>>
  remove(hash: string): void
}

/** SHA-256 as lower-case hex. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  // The bytes must not be in shared memory, and never are: images come in messages and files.
  return Buffer.from(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex')
}

/** The image files in a data folder. Partial files of a killed desk are removed. */
export function assetFiles(dataFolder: string): AssetFiles {
  const folder = join(dataFolder, assetFolder)
  const folderOf = (hash: string) => join(folder, hash.slice(0, 2))
  const pathOf = (hash: string) => join(folderOf(hash), hash)
  // The name contains the hash of the content: nothing else shows whether it is complete.
  const standInOf = (hash: string, content: string) => `${pathOf(hash)}-${content}`
  const standInsOf = async (hash: string) =>
    (await namesIn(folderOf(hash))).filter((name) => name.startsWith(`${hash}-`))
  removeUnfinished(folder)

  return {
    has: (hash) => isWhole(pathOf(hash), hash),
    async write(hash, bytes) {
      const content = await hashOf(bytes)
      const isItself = content === hash
      const path = isItself ? pathOf(hash) : standInOf(hash, content)
      if (await isWhole(path, content)) return
      const unfinished = join(folder, `${randomUUID()}${unfinishedEnding}`)
      try {
        await mkdir(folderOf(hash), { recursive: true, mode: privateFolder })
        await writeWhole(unfinished, bytes)
        await rename(unfinished, path)
        await syncFolder(folderOf(hash))
        if (isItself) for (const name of await standInsOf(hash)) await rm(join(folderOf(hash), name), { force: true })
      } catch (error) {
        await rm(unfinished, { force: true })
        throw storeError(error, folder)
      }
    },
    async read(hash) {
      const itself = await readIfThere(pathOf(hash))
      if (itself !== null && (await hashOf(itself)) === hash) return itself
      const standIns = await standInsOf(hash)
      for (const name of standIns) {
        const bytes = await readIfThere(join(folderOf(hash), name))
        if (bytes !== null && name === `${hash}-${await hashOf(bytes)}`) return bytes
      }
      throw new LedeError(itself === null && standIns.length === 0 ? 'asset.missing' : 'asset.damaged', { hash })
    },
    remove(hash) {
      rmSync(pathOf(hash), { force: true })
      for (const name of namesNow(folderOf(hash)))
        if (name.startsWith(`${hash}-`)) rmSync(join(folderOf(hash), name), { force: true })
    },
  }
}

const unfinishedEnding = '.unfinished'

function removeUnfinished(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (name.endsWith(unfinishedEnding)) rmSync(join(folder, name))
  } catch {
    // There is no such folder yet, or it cannot be written: writing will report that.
  }
}

function namesNow(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing was ever written there, or it cannot be read: leaving it loses nothing.
    return []
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Nothing was ever written there.
    if (isMissing(error)) return []
    throw storeError(error, folder)
  }
}

async function isWhole(path: string, hash: string): Promise<boolean> {
  const bytes = await readIfThere(path)
  return bytes !== null && (await hashOf(bytes)) === hash
}

/**
 * The bytes of a file; none of what stands in its place and is no file: a link is not followed, a
 * pipe or a device not waited for.
 */
async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    // Windows has no flag for it, and no pipes in folders.
    if (constants.O_NOFOLLOW === undefined && (await lstat(path)).isSymbolicLink()) return new Uint8Array()
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const isFile = (await file.stat()).isFile()
      return isFile ? new Uint8Array(await file.readFile()) : new Uint8Array()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return null
    if (isLink(error)) return new Uint8Array()
    throw storeError(error, dirname(path))
  }
}

function isLink(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'ENXIO')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', privateFile)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file's name is on disk once its folder is synced. Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
