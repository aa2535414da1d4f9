import type { ImportFile, PlacedFile } from '#renderer/state/dialogs.ts'
import { fileOf } from '#renderer/state/file-of.ts'

/** How many files of one drop are read: more than anybody wants to open at once. */
export const mostFiles = 20_000

/**
 * The files of a drop, including those in its folders, without hidden ones. Call it inside the
 * handler of the drop event, because afterwards the drop is empty.
 */
export function filesIn(transfer: DataTransfer): Promise<PlacedFile[]> {
  const given = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  return gather(given.filter((each) => each !== null))
}

async function gather(given: readonly (FileSystemEntry | File)[]): Promise<PlacedFile[]> {
  const files: PlacedFile[] = []
  const add = async (each: FileSystemEntry | File, isInside: boolean): Promise<void> => {
    if (files.length >= mostFiles || (isInside && each.name.startsWith('.'))) return
    if (each instanceof File) files.push({ path: each.name, file: each })
    else if (isFile(each)) {
      const file = await new Promise<File>((resolve, reject) => each.file(resolve, reject))
      files.push({ path: each.fullPath.replace(/^\//, ''), file })
    } else if (isFolder(each)) for (const inside of await entriesIn(each)) await add(inside, true)
  }
  for (const each of given) await add(each, false)
  return files
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** The entries of a folder, sorted by name. A browser returns them in portions. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return entries.toSorted((one, other) => one.name.localeCompare(other.name))
    entries.push(...portion)
  }
}

/**
 * A text that was dropped outside a text field, as a file that can be read as copy; 'link' for only
 * an address, null for nothing.
 */
export function copyIn(transfer: DataTransfer, name: string): ImportFile | 'link' | null {
  const [html, text] = [transfer.getData('text/html'), transfer.getData('text/plain')]
  if (transfer.getData('text/uri-list') !== '' || /^\s*[a-z]+:\/\/\S+\s*$/i.test(text)) return 'link'
  if (html.trim() === '' && text.trim() === '') return null
  const [content, ending] = html.trim() === '' ? [text, 'txt'] : [html, 'html']
  return { ...fileOf({ name: `${name}.${ending}`, bytes: new TextEncoder().encode(content) }), isPasted: true }
}

const page = /\.html?$/i

/**
 * Leaves out files that only belong to a page: programs save what a page needs in a folder named
 * after it.
 */
export function withoutCompanions(files: readonly PlacedFile[]): PlacedFile[] {
  const beginnings = files.filter(({ path }) => page.test(path)).map(({ path }) => path.replace(page, ''))
  return files.filter(({ path }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return !beginnings.some((start) => folder.startsWith(start) && /^[-_. ][^/]*\//.test(folder.slice(start.length)))
  })
}
