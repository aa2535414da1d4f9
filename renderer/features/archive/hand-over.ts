import { desk } from '#renderer/api/desk.ts'

/** How many bytes are sent at once. */
const piece = 1024 * 1024

/** The kinds of file in an archive that are read. Of any other file only the name is sent. */
const wanted =
  /\.(?:xml|wxr|rss|json|zip|md|markdown|mdown|mkd|mkdn|mdx|html?|toml|ya?ml|jpe?g|jfif|png|gif|webp|avif)$/i

/** Files and folders that systems hide or tools generate. */
const unwanted = /(?:^|\/)(?:\.[^/]*|node_modules|_site|__MACOSX)(?:\/|$)/

/** A file of an archive with its path there. */
interface Placed {
  readonly path: string
  readonly file: File
}

/**
 * Sends a file, or the files of a folder, to the desk, which may be on another computer, and starts
 * the import. `onProgress` gets the bytes sent and the total; `isStopped` is asked before each
 * piece.
 */
export async function handOver(
  files: readonly File[],
  onProgress: (done: number, count: number) => void,
  isStopped: () => boolean,
): Promise<void> {
  const upload = crypto.randomUUID()
  const placed = files.map(placedAs).filter(({ path }) => !unwanted.test(path))
  const count = placed.reduce((sum, each) => sum + sizeOf(each), 0)
  let done = 0
  for (const { path, file } of placed) {
    const size = sizeOf({ path, file })
    for (let at = 0; at === 0 || at < size; at += piece) {
      if (isStopped()) return
      const bytes = new Uint8Array(await file.slice(at, Math.min(size, at + piece)).arrayBuffer())
      await desk.call('archives.write', { upload, path, at, bytes })
      done += bytes.length
      onProgress(done, count)
    }
  }
  const [first] = files
  if (first === undefined || isStopped()) return
  const name = first.webkitRelativePath.split('/', 1)[0] || first.name
  await desk.call('archives.begin', { upload, name })
}

function placedAs(file: File): Placed {
  // The desk may not accept characters in a name that another system does not.
  return { path: (file.webkitRelativePath || file.name).replace(/[\\:]/g, '_'), file }
}

function sizeOf({ path, file }: Placed): number {
  return wanted.test(path) ? file.size : 0
}

/** Asks for a file, or for all the files of a folder; empty if the person cancelled. */
export function askForArchive(what: 'file' | 'folder'): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  if (what === 'folder') input.webkitdirectory = true
  else input.accept = '.xml,.wxr,.json,.zip'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
