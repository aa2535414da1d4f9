import { desk } from '#renderer/api/desk.ts'

/** So many bytes are handed over at once. */
const piece = 1024 * 1024

/** What is read of an archive; of any other file its name is told, and nothing else. */
const wanted =
  /\.(?:xml|wxr|rss|json|zip|md|markdown|mdown|mkd|mkdn|mdx|html?|toml|ya?ml|jpe?g|jfif|png|gif|webp|avif)$/i

/** What systems hide, and generators make, in a folder. */
const unwanted = /(?:^|\/)(?:\.[^/]*|node_modules|_site|__MACOSX)(?:\/|$)/

/** A file of an archive, where it is in it. */
interface Placed {
  readonly path: string
  readonly file: File
}

/**
 * Hands a file, or the files of a folder, over to the desk, which may lie elsewhere, and has it
 * begin with them. `onProgress` is told how many bytes of how many are there; `isStopped` is asked
 * before each piece.
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
  // What another system has no place for in a name, the desk may not have either.
  return { path: (file.webkitRelativePath || file.name).replace(/[\\:]/g, '_'), file }
}

function sizeOf({ path, file }: Placed): number {
  return wanted.test(path) ? file.size : 0
}

/** Asks for a file, or for all files of a folder; empty where the person cancelled. */
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
