import { LedeError } from '#shared/api/errors.ts'
import { imagePartBytes } from '#shared/newsroom/contract.ts'
import { hashOf } from '../assets/asset-files.ts'
import type { ImageRecords } from './image-records.ts'

/** A part of something, and the size of all of it. */
interface Part {
  readonly size: number
  readonly bytes: Uint8Array
}

/**
 * Sends what the newsroom lacks of something, one part at a time. `from`: how much it has;
 * `put` sends a part and returns how much it has then. @throws LedeError `code` if it takes none
 */
export async function sendParts(
  from: number,
  size: number,
  code: 'newsroom.badImage' | 'newsroom.badPackage',
  put: (from: number, to: number) => Promise<{ from: number }>,
): Promise<void> {
  for (let at = from; at < size; ) {
    const next = (await put(at, Math.min(at + imagePartBytes, size))).from
    // At the next connection the newsroom says again how much it has.
    if (next <= at) throw new LedeError(code)
    at = next
  }
}

/**
 * What can go wrong with things of a kind: the newsroom lacks one, or it is not what it should be.
 */
interface PartErrors {
  readonly none: 'newsroom.noImage' | 'newsroom.noPackage'
  readonly bad: 'newsroom.badImage' | 'newsroom.badPackage'
}

/**
 * Fetches something by its hash, one part at a time. Parts stay in the records: an interrupted
 * transfer is resumed, and something that is here completely is not fetched again. @throws
 * LedeError also what `read` throws
 */
export async function bringParts(
  records: Pick<ImageRecords, 'parts' | 'addPart' | 'forgetParts'>,
  hash: string,
  known: number | null,
  { none, bad }: PartErrors,
  read: (from: number) => Promise<Part>,
): Promise<Uint8Array<ArrayBuffer>> {
  let from = records.parts(hash).reduce((sum, { length }) => sum + length, 0)
  for (let size = known ?? Number.POSITIVE_INFINITY; from < size; ) {
    const part = await read(from).catch((error: unknown) => {
      // The parts received before were of something of another size.
      if (error instanceof LedeError && error.code === none) records.forgetParts(hash)
      throw error
    })
    if (part.bytes.length === 0 || (known !== null && part.size !== known)) throw new LedeError(none)
    size = part.size
    records.addPart(hash, from, part.bytes)
    from += part.bytes.length
  }
  const bytes = new Uint8Array(Buffer.concat(records.parts(hash)))
  if ((await hashOf(bytes)) === hash) return bytes
  records.forgetParts(hash)
  throw new LedeError(bad)
}
