import { z } from 'zod'
import { draftLimits } from '#shared/update/limits.ts'

const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= draftLimits.bytes, 'too large')
/** An id, made by programs and never by people: safe in every database and log. */
export const idSchema = z.string().regex(/^[\w.:-]{1,100}$/)
/** A place in the newsroom's single sequence of rows; 0 is before all of them. */
export const seqSchema = z.number().int().min(0)

/**
 * A row of the newsroom's log as it is sent: an edit of a story, or the fact that it was filed to a
 * desk. `previous` is the row of the same story before it, 0 for none: whoever has that one has
 * missed nothing. `bytes` is a Yjs update; null if a story was only moved to another desk. `at` is
 * in milliseconds since the epoch, by the server's clock.
 */
export const entrySchema = z.object({
  seq: seqSchema.min(1),
  previous: seqSchema,
  story: idSchema,
  kind: z.enum(['filed', 'edit']),
  /** The desk that it was filed to; null for an edit. */
  desk: idSchema.nullable(),
  bytes: bytes.nullable(),
  author: idSchema,
  device: idSchema,
  /** The version of the story's schema that the writer's Lede knows. */
  schema: z.number().int().min(1).max(1_000_000),
  at: z.number().int(),
})

export type Entry = z.infer<typeof entrySchema>

/**
 * Rows up to `seq` are committed, and with them this much of the story is durable, as a Yjs state
 * vector.
 */
export const keptSchema = z.object({ seq: seqSchema, previous: seqSchema, vector: z.instanceof(Uint8Array) })

export type Kept = z.infer<typeof keptSchema>
