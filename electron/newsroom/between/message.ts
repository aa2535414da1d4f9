import { z } from 'zod'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { hashSchema } from '#shared/asset/asset.ts'
import { caretSchema } from '#shared/newsroom/caret.ts'
import { mostAheadBytes } from '#shared/newsroom/contract.ts'
import { idSchema } from '#shared/newsroom/entry.ts'

/** The most edits in a message. */
export const mostEdits = 500
/** The most bytes of a message between processes. */
const mostBytes = 16 * 1024 * 1024

const device = z.object({
  device: idSchema,
  person: idSchema,
  /** The stories that it has open, each with its desk. */
  open: z.array(z.tuple([idSchema, idSchema])).max(100),
})
const caret = z.object({ device: idSchema, person: idSchema, story: idSchema, caret: caretSchema.nullable() })
const edit = z.object({
  story: idSchema,
  desk: idSchema,
  hash: hashSchema,
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostAheadBytes, 'too large'),
})
const from = idSchema
const count = z.number().int().min(0)

/**
 * Messages between processes: that one has started and asks who is there, its whole state, what a
 * device has open, where carets are, edits that are not committed yet, that it ends.
 */
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who'), from }),
  z.object({ kind: z.literal('here'), from, links: count, waiting: count, devices: z.array(device).max(20_000) }),
  z.object({ kind: z.literal('open'), from, ...device.shape }),
  z.object({ kind: z.literal('carets'), from, carets: z.array(caret).max(20_000) }),
  z.object({ kind: z.literal('edits'), from, edits: z.array(edit).max(mostEdits) }),
  z.object({ kind: z.literal('gone'), from }),
])

export type Message = z.infer<typeof messageSchema>
export type OpenAt = z.infer<typeof device>
/** An edit that will be committed, and the desk of its story. */
export type EditAhead = z.infer<typeof edit>
export type CaretAt = z.infer<typeof caret>

export const encodeMessage = (message: Message): Uint8Array => encodeFrame(message)

/** Null for anything but a message of this version. */
export function decodeMessage(bytes: Uint8Array): Message | null {
  if (bytes.length > mostBytes) return null
  try {
    return messageSchema.safeParse(decodeFrame(bytes)).data ?? null
  } catch {
    return null
  }
}
