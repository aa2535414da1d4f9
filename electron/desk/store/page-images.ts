import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/**
 * The pages of a database in all versions that its files contain, including those that SQLite would
 * not trust.
 */
export interface PageImages {
  /** The bytes of a page that hold content. */
  usable: number
  /**
   * Every version of every page: the database's own first, then those of the write-ahead log in
   * order.
   */
  all(): Generator<{ page: Uint8Array; number: number }>
  /** The versions of one page, the youngest first. */
  of(number: number): Uint8Array[]
  close(): void
}

const usualPageSize = 4096
const walHead = 32
const frameHead = 24

/**
 * The pages in a database's file and its write-ahead log; either may be missing or damaged. Only
 * reads.
 */
export function pageImages(database: string | null, wal: string | null): PageImages {
  const files = [database, wal].flatMap((path) => (path === null ? [] : [openSync(path, 'r')]))
  const [main, log] = [database === null ? null : files[0], wal === null ? null : files.at(-1)]
  const read = (file: number, at: number, length: number) => {
    const bytes = Buffer.alloc(length)
    return readSync(file, bytes, 0, length, at) === length ? bytes : null
  }
  const sizeIn = (file: number | null | undefined, at: number, width: 2 | 4) => {
    const bytes = file == null ? null : read(file, at, width)
    const size = bytes?.readUIntBE(0, width) ?? 0
    return size >= 512 && size <= 65_536 && Number.isInteger(Math.log2(size)) ? size : null
  }
  const size = sizeIn(log, 8, 4) ?? sizeIn(main, 16, 2) ?? usualPageSize

  const frames = new Map<number, number[]>()
  if (log != null) {
    for (let at = walHead; at + frameHead + size <= fstatSync(log).size; at += frameHead + size) {
      const number = read(log, at, 4)?.readUInt32BE(0) ?? 0
      const places = frames.get(number)
      if (places === undefined) frames.set(number, [at + frameHead])
      else places.push(at + frameHead)
    }
  }
  const ofMain = (number: number) => (main == null ? null : read(main, (number - 1) * size, size))

  return {
    usable: size,
    *all() {
      const count = main == null ? 0 : Math.floor(fstatSync(main).size / size)
      for (let number = 1; number <= count; number += 1) {
        const page = ofMain(number)
        if (page !== null) yield { page, number }
      }
      for (const [number, places] of frames) {
        for (const place of places) {
          const page = log == null ? null : read(log, place, size)
          if (page !== null) yield { page, number }
        }
      }
    },
    of: (number) =>
      [
        ...(frames.get(number) ?? []).toReversed().map((place) => (log == null ? null : read(log, place, size))),
        ofMain(number),
      ].filter((page) => page !== null),
    close() {
      for (const file of files) closeSync(file)
    },
  }
}
