import type { ZipDeflate as Packed, ZipPassThrough as Stored } from 'fflate'
import { desk } from '#renderer/api/desk.ts'
import { type ChosenFolder, type LedeBridge, unpackAnswer } from '#shared/api/bridge.ts'
import type { ImageFile } from '#shared/api/calls/export.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Result } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bytesOf } from '#shared/api/image-bytes.ts'
import { maxBytesOf, packageExtension } from '#shared/api/package-file.ts'
import { sourceExtensions, sources } from '#shared/formats/sources.ts'
import { fileKeyOf } from '#shared/publish/file-name.ts'
import { zipTime } from '#shared/zip-time.ts'
import type { ImportFile } from './dialogs.ts'
import { fileOf, headBytes } from './file-of.ts'
import { freeName } from './free-name.ts'
import { sayError } from './notices.ts'

/** What the file dialogs of a browser offer first. */
const accepted = [
  packageExtension,
  ...sourceExtensions.map((each) => `.${each}`),
  ...new Set(sources.flatMap(({ mediaTypes }) => mediaTypes)),
].join(',')

/** A megabyte as the limits are said in. */
const megabyte = 1024 * 1024

/**
 * Asks for files and reads them. What cannot be read is said as a notice and left out; empty where
 * the person cancelled.
 */
export async function openFiles(): Promise<ImportFile[]> {
  if (!window.lede) return readFiles((await askForFiles()).map((file) => ({ file })))
  const opened = unpackAnswer(await window.lede.files.open())
  for (const file of opened) if ('error' in file) sayError(unpackError(file.error))
  return opened.flatMap((file) => ('bytes' in file ? [fileOf(file)] : []))
}

/**
 * Takes files that were dropped on the window or chosen in it; each is read when it is its turn.
 * One that is over the limit or cannot be read is said as a notice where it is alone, else in its
 * turn.
 */
export async function readFiles(files: readonly { file: File }[]): Promise<ImportFile[]> {
  const taken = await Promise.all(files.map(({ file }) => take(file)))
  const [only, ...others] = taken
  if (only === undefined || others.length > 0 || !('error' in only)) return taken.map((each) => each.file)
  sayError(only.error)
  return []
}

async function take(file: File): Promise<{ file: ImportFile } | { file: ImportFile; error: unknown }> {
  const { name } = file
  try {
    checkFileSize(name, file.size)
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
    const read = async () => new Uint8Array(await file.arrayBuffer())
    return {
      file: { name, head, bytes: () => read().catch((error: unknown) => Promise.reject(unreadable(name, error))) },
    }
  } catch (error) {
    const failure = unreadable(name, error)
    return { file: { name, head: new Uint8Array(), bytes: () => Promise.reject(failure) }, error: failure }
  }
}

/**
 * A folder that was dropped, or a file that is gone: the browser's own errors are in no language of
 * ours.
 */
function unreadable(name: string, error: unknown): LedeError {
  return error instanceof LedeError ? error : new LedeError('file.unreadable', { name, why: String(error) })
}

/** @throws LedeError `file.tooLarge` for more bytes than one file may have. */
export function checkFileSize(name: string, bytes: number): void {
  const limit = maxBytesOf(name)
  if (bytes <= limit) return
  throw new LedeError('file.tooLarge', {
    name,
    size: Math.ceil(bytes / megabyte),
    limit: Math.floor(limit / megabyte),
  })
}

function askForFiles(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = accepted
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/**
 * What was saved. `reveal` shows it in the system's file manager; null in a browser, which shows
 * its downloads itself.
 */
export interface Saved {
  reveal: (() => void) | null
}

function revealing(token: string): Saved {
  return {
    reveal: () => {
      window.lede?.files.reveal(token).then(unpackAnswer).catch(sayError)
    },
  }
}

/**
 * Saves a text (UTF-8) or a package's bytes as one file: where the person says (desktop app), or as
 * a download (browser). Null where the person cancelled.
 *
 * @throws LedeError `file.unwritable` where the place cannot be written.
 */
export async function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<Saved | null> {
  if (window.lede) {
    const saved = unpackAnswer(await window.lede.files.save(name, content))
    return saved && revealing(saved.token)
  }
  const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType
  download(name, new Blob([content], { type }))
  return { reveal: null }
}

/** Where several files go, one after the other. */
export interface Sink extends Saved {
  /** Where they go, as a person knows it: the folder's name, or the archive's. */
  readonly place: string
  /** Adds a file; one whose name is taken gets a number. @throws LedeError `file.unwritable`. */
  add(name: string, content: string | Uint8Array): Promise<void>
  /**
   * Gets an image from the desk and adds it at its path beside the files. One that was added before
   * is the same, and is left out. @throws LedeError `file.unwritable`.
   */
  addImage(image: ImageFile): Promise<void>
  /** Everything was added: the archive is handed over. Nothing may be added afterwards. */
  done(): Promise<void>
  /**
   * Gives up. In the app, the files added so far stay in their folder; in a browser nothing is
   * downloaded.
   */
  cancel(): void
}

/** Puts a story into a sink, its images before it: a page that is there has them. */
export async function addStory(
  sink: Pick<Sink, 'add' | 'addImage'>,
  { name, content, images }: Result<'export.render'>,
): Promise<void> {
  for (const image of images) await sink.addImage(image)
  await sink.add(name, content)
}

/**
 * Opens a place for several files: a folder that the person chooses (desktop app), or one ZIP
 * download of a name (browser). Null where the person cancelled.
 */
export async function openSink(archive: string): Promise<Sink | null> {
  const files = window.lede?.files
  if (files === undefined) return zipSink(archive)
  const folder = unpackAnswer(await files.chooseFolder())
  return folder && folderSink(files, folder)
}

/** A folder of this computer as a place for several files. */
export function folderSink(files: LedeBridge['files'], folder: ChosenFolder): Sink {
  return {
    ...revealing(folder.token),
    place: folder.name,
    add: async (name, content) => {
      unpackAnswer(await files.saveInto(folder.token, name, content))
    },
    addImage: onceEach(async (image) => {
      unpackAnswer(await files.saveImage(folder.token, image))
    }),
    done: async () => {},
    cancel: () => {},
  }
}

/** Of images with one path only the first is written. */
export function onceEach(write: (image: ImageFile) => Promise<void>): Sink['addImage'] {
  const written = new Set<string>()
  return async (image) => {
    if (written.has(image.path)) return
    await write(image)
    written.add(image.path)
  }
}

async function zipSink(archive: string): Promise<Sink> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate')
  const names = new Set<string>()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    failure ??= error
    chunks.push(new Uint8Array(chunk))
  })
  const check = () => {
    if (failure) throw new LedeError('file.unwritable', { name: archive, why: failure.message })
  }
  // Packed here, file by file: fflate's worker comes from a blob: address, which the content
  // security policy forbids.
  const pack = (entry: Packed | Stored, bytes: Uint8Array) => {
    entry.mtime = zipTime(Date.now())
    zip.add(entry)
    entry.push(bytes, true)
    check()
  }
  return {
    reveal: null,
    place: archive,
    add: async (name, content) => {
      const free = freeName(name, (taken) => names.has(fileKeyOf(taken)))
      names.add(fileKeyOf(free))
      pack(
        new ZipDeflate(free, { level: 6 }),
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      )
    },
    // Images are packed already.
    addImage: onceEach(async (image) => pack(new ZipPassThrough(image.path), await bytesOf(image, desk))),
    done: async () => {
      zip.end()
      check()
      download(archive, new Blob(chunks, { type: 'application/zip' }))
    },
    cancel: () => zip.terminate(),
  }
}

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the blob over once the click is handled; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
