import { setImmediate as pause } from 'node:timers/promises'
import { LedeError } from '#shared/api/errors.ts'
import { linkPartBytes } from '#shared/newsroom/contract.ts'
import { hashOf } from '../assets/asset-files.ts'
import type { PartRecords } from './part-records.ts'

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
    const next = (await put(at, Math.min(at + linkPartBytes, size))).from
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
 * transfer is resumed, and something that is here completely is not fetched again. `known`: its
 * size, if that is known. @throws LedeError also what `read` throws
 */
export async function bringParts(
  records: PartRecords,
  hash: string,
  known: number | null,
  { none, bad }: PartErrors,
  read: (from: number) => Promise<Part>,
): Promise<Uint8Array<ArrayBuffer>> {
  let size = known ?? Number.POSITIVE_INFINITY
  for (let from = records.size(hash); from < size; ) {
    const part = await read(from).catch(async (error: unknown) => {
      // The parts received before were of something of another size.
      if (error instanceof LedeError && error.code === none) await removeParts(records, hash)
      throw error
    })
    if (part.bytes.length === 0 || (known !== null && part.size !== known)) throw new LedeError(none)
    size = part.size
    records.add(hash, from, part.bytes)
    from += part.bytes.length
  }
  const bytes = await wholeOf(records, hash)
  if ((await hashOf(bytes)) === hash) return bytes
  await removeParts(records, hash)
  throw new LedeError(bad)
}

/** Keeps something in parts; edits are saved between them. */
export async function keepParts(records: PartRecords, name: string, bytes: Uint8Array): Promise<void> {
  for (let start = 0; start < bytes.length; start += linkPartBytes) {
    records.add(name, start, bytes.subarray(start, start + linkPartBytes))
    await pause()
  }
}

/** Removes all parts of something, in turns as well. */
export async function removeParts(records: PartRecords, name: string): Promise<void> {
  while (records.removeSome(name)) await pause()
}

async function wholeOf(records: PartRecords, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(records.size(name))
  for (let at = 0; at < bytes.length; ) {
    const part = records.read(name, at)
    // A gap: it is not what its hash says.
    if (part.length === 0) break
    bytes.set(part.subarray(0, bytes.length - at), at)
    at += part.length
    await pause()
  }
  return bytes
}
