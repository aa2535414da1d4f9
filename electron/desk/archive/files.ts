import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'

/** A file of an archive. `path` is relative, with slashes. */
export interface ArchiveFile {
  readonly path: string
  readonly size: number
}

/** The files of an archive, in a folder or a zip file. */
export interface ArchiveFiles {
  /** The archive's name. */
  readonly name: string
  /** All files that may be of use, ordered by path. */
  readonly files: readonly ArchiveFile[]
  /** @throws LedeError `file.unreadable`, `file.tooLarge` */
  read(file: ArchiveFile, maxBytes: number): Promise<Uint8Array<ArrayBuffer>>
  /** The bytes of a file as a stream. @throws LedeError `file.unreadable` */
  stream(file: ArchiveFile): AsyncIterable<Uint8Array>
  close(): void
}

/** More files than any site has. */
export const mostFiles = 1_000_000

/**
 * What site generators produce or keep beside their stories, and hidden files. WordPress's own
 * programs are no stories either.
 */
const unwanted = /^(?:\..*|node_modules|_site|__MACOSX|resources\/_gen|wp-includes|wp-admin)$/

/** Whether a path leads into a folder without stories. */
export function isUnwanted(path: string): boolean {
  return path.split('/').some((part) => unwanted.test(part))
}

/** @throws LedeError for a file that exceeds the size limit */
export function checkFileSize({ path, size }: ArchiveFile, maxBytes: number): void {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  if (size > maxBytes)
    throw new LedeError('file.tooLarge', { name: path, size: megabytes(size), limit: megabytes(maxBytes) })
}

/**
 * The files in a folder and its subfolders. Links are not followed.
 *
 *
 * @throws LedeError `file.unreadable` for a folder that cannot be read
 */
export async function folderFiles(folder: string): Promise<ArchiveFiles> {
  const files: ArchiveFile[] = []
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: unknown) => {
      throw new LedeError(
        'file.unreadable',
        { name: path || basename(folder) || folder, why: failureName(error) },
        error,
      )
    })
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      if (unwanted.test(entry.name) || files.length >= mostFiles) continue
      if (entry.isDirectory()) await walk(inside)
      else if (entry.isFile()) files.push({ path: inside, size: (await lstat(join(folder, inside))).size })
    }
  }
  await walk('')
  return onDisk(folder, basename(folder), files)
}

/**
 * One file, with the pictures beside it in the folders that systems use (`wp-content/uploads`,
 * Ghost's `content/images`).
 */
export async function fileAndPictures(path: string): Promise<ArchiveFiles> {
  const folder = dirname(path)
  const own = { path: basename(path), size: (await lstat(path)).size }
  const beside: ArchiveFile[] = []
  for (const place of pictureFolders) {
    const found = await folderFiles(join(folder, place)).catch(() => null)
    for (const { path: inside, size } of found?.files ?? []) beside.push({ path: `${place}/${inside}`, size })
  }
  return onDisk(folder, own.path, [own, ...beside])
}

const pictureFolders = ['wp-content/uploads', 'uploads', 'content/images', 'images']

function onDisk(folder: string, name: string, files: readonly ArchiveFile[]): ArchiveFiles {
  const at = ({ path }: ArchiveFile) => join(folder, ...path.split('/'))
  const unreadable = (file: ArchiveFile, error: unknown) =>
    new LedeError('file.unreadable', { name: file.path, why: failureName(error) }, error)
  return {
    name,
    files,
    async read(file, maxBytes) {
      checkFileSize(file, maxBytes)
      return readFile(at(file)).catch((error: unknown) => {
        throw unreadable(file, error)
      })
    },
    async *stream(file) {
      try {
        yield* createReadStream(at(file), { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>
      } catch (error) {
        throw error instanceof LedeError ? error : unreadable(file, error)
      }
    },
    close() {},
  }
}

/** The system's code for a failure, or its message without paths of this machine. */
export function failureName(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : (String(error).split(sep, 1)[0] ?? '')
}
