import { crc32 } from 'node:zlib'
import { Encoder } from '@msgpack/msgpack'
import { z } from 'zod'
import { decodeFrame } from '#shared/api/frame.ts'

const id = z.string().min(1)
const count = z.number().int().min(0)
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/**
 * How far a draft was acknowledged. `edits`, `notes`, `moves`: the number of edits of it, of its
 * private notes, and of moves into and out of the bin. Times are milliseconds since the epoch.
 */
const draftSchema = z.object({
  kind: z.literal('draft'),
  id,
  key: count,
  headline: z.string(),
  at: z.number(),
  edits: count,
  notes: count,
  moves: count,
  binnedAt: z.number().nullable(),
})

/** A draft that was permanently deleted. */
const goneSchema = z.object({ kind: z.literal('gone'), id })

const entrySchema = z.discriminatedUnion('kind', [
  draftSchema,
  /** An edit of a draft or its notes: its number, its time, and the edit itself. */
  z.object({ kind: z.literal('edit'), id, key: count, number: count, at: z.number(), bytes }),
  z.object({ kind: z.literal('notes'), id, number: count, at: z.number(), bytes }),
  z.object({ kind: z.literal('moved'), id, number: count, binnedAt: z.number().nullable() }),
  goneSchema,
  /** The database was closed, and this is its file. Valid as long as nothing follows. */
  z.object({ kind: z.literal('sealed'), size: count, checksum: z.number() }),
  /** The database was written to after it was sealed. */
  z.object({ kind: z.literal('unsealed') }),
])

export type Entry = z.infer<typeof entrySchema>
export type DraftEntry = z.infer<typeof draftSchema>
export type DeletedEntry = z.infer<typeof goneSchema>

/** The beginning of each entry: after damage, it is used to find the next one. */
const mark = Buffer.from('\nLEDE')
const headLength = mark.length + 8

/** One for all entries: creating one takes longer than an entry. */
const encoder = new Encoder()

/** An entry in the file: the mark, its length, its CRC-32, and the entry in MessagePack. */
export function encodeEntry(entry: Entry): Buffer {
  const body = encoder.encodeSharedRef(entry)
  const encoded = Buffer.allocUnsafe(headLength + body.length)
  mark.copy(encoded)
  encoded.writeUInt32LE(body.length, mark.length)
  encoded.writeUInt32LE(crc32(body), mark.length + 4)
  encoded.set(body, headLength)
  return encoded
}

/**
 * The readable entries of a file, where the last of them ends, and whether something before that
 * end is unreadable. What follows it was being written when the machine stopped.
 */
export function decodeEntries(file: Buffer): { entries: Entry[]; end: number; torn: boolean } {
  const entries: Entry[] = []
  let end = 0
  let torn = false
  for (let at = file.indexOf(mark); at !== -1; at = file.indexOf(mark, at)) {
    const found = entryAt(file, at)
    if (found === null) {
      at += 1
      continue
    }
    torn ||= at !== end
    entries.push(found.entry)
    at = end = found.end
  }
  return { entries, end, torn }
}

function entryAt(file: Buffer, at: number): { entry: Entry; end: number } | null {
  if (at + headLength > file.length) return null
  const start = at + headLength
  const end = start + file.readUInt32LE(at + mark.length)
  if (end > file.length) return null
  const body = file.subarray(start, end)
  if (crc32(body) !== file.readUInt32LE(at + mark.length + 4)) return null
  const { success, data } = entrySchema.safeParse(decodeFrame(body))
  return success ? { entry: data, end } : null
}
