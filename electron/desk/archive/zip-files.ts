import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { LedeError } from '#shared/api/errors.ts'
import { type ArchiveFile, type ArchiveFiles, checkFileSize, failureName, isUnwanted, mostFiles } from './files.ts'

/**
 * The greatest ratio of unpacked to packed size: Deflate packs text to about a tenth, and nothing
 * but zeros to a thousandth.
 */
const mostRatio = 200
/** Files that unpack to no more than this, in bytes, may have any ratio. */
const harmless = 16 * 1024 * 1024

/**
 * The files of a zip archive (APPNOTE.TXT 6.3) of any size: its directory is read, and of the rest
 * only what is asked for.
 *
 *
 * @throws LedeError `archive.damaged`, `archive.encrypted`, `archive.climbs` for a path that leads
 * out of it, `archive.bomb` for an excessive ratio
 */
export async function zipFiles(path: string): Promise<ArchiveFiles> {
  const name = basename(path)
  const zip = await opened(path, name)
  try {
    const entries = await entriesOf(zip, name)
    checkOverlap(entries, name)
    const byPath = new Map(entries.map((entry) => [entry.fileName, entry]))
    return archiveOf(zip, name, byPath)
  } catch (error) {
    zip.close()
    throw error
  }
}

async function opened(path: string, name: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: false,
    })
  } catch (error) {
    throw damaged(name, error)
  }
}

/** Only the library's messages tell what is wrong. */
function damaged(name: string, error: unknown): LedeError {
  if (error instanceof LedeError) return error
  const words = error instanceof Error ? error.message : String(error)
  if (/relative path|absolute path|invalid characters in fileName/i.test(words))
    return new LedeError('archive.climbs', { name })
  return new LedeError('archive.damaged', { name }, error)
}

async function entriesOf(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted()) throw new LedeError('archive.encrypted', { name })
      const { compressedSize, uncompressedSize } = entry
      if (entries.length >= mostFiles || (uncompressedSize > harmless && uncompressedSize > compressedSize * mostRatio))
        throw new LedeError('archive.bomb', { name })
      if (!isUnwanted(entry.fileName)) entries.push(entry)
    }
  } catch (error) {
    throw damaged(name, error)
  }
  return entries.toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1))
}

/** Entries that share bytes could make any amount of data from a small archive. */
function checkOverlap(entries: readonly Entry[], name: string): void {
  let end = 0
  const inOrder = entries.toSorted((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) throw new LedeError('archive.bomb', { name })
    end = start + compressedSize
  }
}

function archiveOf(zip: ZipFile, name: string, entries: ReadonlyMap<string, Entry>): ArchiveFiles {
  const streamOf = async ({ path }: ArchiveFile): Promise<Readable> => {
    const entry = entries.get(path)
    if (entry === undefined) throw new LedeError('file.missing', { name: path })
    return zip.openReadStreamPromise(entry)
  }
  return {
    name,
    files: [...entries.values()].map(({ fileName, uncompressedSize }) => ({ path: fileName, size: uncompressedSize })),
    async read(file, maxBytes) {
      checkFileSize(file, maxBytes)
      const parts: Uint8Array[] = []
      for await (const part of this.stream(file)) parts.push(part)
      return Uint8Array.from(Buffer.concat(parts))
    },
    async *stream(file) {
      try {
        // An entry that unpacks to a different size than declared ends with an error.
        yield* (await streamOf(file)) as AsyncIterable<Uint8Array>
      } catch (error) {
        if (error instanceof LedeError) throw error
        throw new LedeError('file.unreadable', { name: file.path, why: failureName(error) }, error)
      }
    },
    close: () => zip.close(),
  }
}
