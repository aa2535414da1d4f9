import { unzipSync } from 'fflate'
import { LedeError } from '#shared/api/errors.ts'

interface ZipBounds<Kind extends string> {
  /** The archive's name, for messages. */
  readonly name: string
  /** The most that its files of each kind may unpack to in all, in bytes. */
  readonly limits: Readonly<Record<Kind, number>>
  /** The error for a damaged archive. */
  damaged(cause?: unknown): LedeError
}

const mostFiles = 2_000

/** A zip archive of which no more is unpacked than is requested and allowed. */
export class BoundedZip<Kind extends string> {
  readonly #bytes: Uint8Array
  readonly #bounds: ZipBounds<Kind>
  readonly #sizes = new Map<Kind, number>()

  constructor(bytes: Uint8Array, bounds: ZipBounds<Kind>) {
    this.#bytes = bytes
    this.#bounds = bounds
  }

  /** The requested files, by name. @throws LedeError `file.tooLarge`, and the error for damage */
  unpacked(kind: Kind, isWanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
    let count = 0
    try {
      return unzipSync(this.#bytes, {
        // Checked before anything is unpacked; no file is unpacked beyond its declared size.
        filter: ({ name, originalSize }) => {
          if (!isWanted(name)) return false
          const size = (this.#sizes.get(kind) ?? 0) + originalSize
          this.#sizes.set(kind, size)
          count += 1
          if (size > this.#bounds.limits[kind] || count > mostFiles) throw this.#tooLarge(kind, size)
          return true
        },
      })
    } catch (error) {
      throw error instanceof LedeError ? error : this.#bounds.damaged(error)
    }
  }

  #tooLarge(kind: Kind, size: number): LedeError {
    const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
    const { name, limits } = this.#bounds
    return new LedeError('file.tooLarge', { name, size: megabytes(size), limit: megabytes(limits[kind]) })
  }
}
