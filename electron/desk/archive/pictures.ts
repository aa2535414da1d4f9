import { posix } from 'node:path'
import { pathOf } from '#shared/import/page-images.ts'
import type { ArchiveFile } from './files.ts'

const picture = /\.(?:jpe?g|jfif|png|gif|webp|avif)$/i

/** Whether a file is a picture, by its extension. */
export function isPicture(path: string): boolean {
  return picture.test(path)
}

/** The pictures among the files of an archive, looked up by the addresses that stories use. */
export class ArchivePictures {
  readonly #byPath = new Map<string, ArchiveFile>()
  readonly #byName = new Map<string, ArchiveFile[]>()

  constructor(files: readonly ArchiveFile[]) {
    for (const file of files) {
      if (!isPicture(file.path)) continue
      this.#byPath.set(file.path, file)
      const name = posix.basename(file.path).toLowerCase()
      const known = this.#byName.get(name)
      if (known === undefined) this.#byName.set(name, [file])
      else known.push(file)
    }
  }

  /**
   * The picture for an address; null if there is none. `from`: the folder of the file that shows
   * it, '' for the archive's own. For one of WordPress's sizes of a picture it is the original, if
   * that exists.
   */
  at(address: string, from: string): ArchiveFile | null {
    if (/^data:/i.test(address)) return null
    const isLocal = !/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)
    // Ghost writes a placeholder for the site's own address.
    const path = pathOf(address.replace(/^__GHOST_URL__/, '').replace(/^(?:[a-z]+:)?\/\/[^/]*/i, ''))
    for (const candidate of [withoutSize(path), path, path.replace(/-scaled(\.\w+)$/, '$1')]) {
      const beside = isLocal ? this.#byPath.get(posix.normalize(posix.join(from, candidate))) : undefined
      const found = beside ?? this.#alike(candidate)
      if (found !== null) return found
    }
    return null
  }

  /**
   * The file whose path ends like this one: with at least two equal folders, or the only candidate.
   */
  #alike(path: string): ArchiveFile | null {
    const wanted = segmentsOf(path)
    const named = this.#byName.get((wanted.at(-1) ?? '').toLowerCase()) ?? []
    let best: ArchiveFile | null = null
    let most = 1
    for (const file of named) {
      const length = commonEnd(segmentsOf(file.path), wanted)
      if (length > most) {
        best = file
        most = length
      }
    }
    return best ?? (named.length === 1 ? (named[0] ?? null) : null)
  }
}

/** "ferry-300x200.jpg" is a size of "ferry.jpg". */
function withoutSize(path: string): string {
  return path.replace(/-\d{2,5}x\d{2,5}(\.\w+)$/, '$1')
}

function segmentsOf(path: string): string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}
