import { z } from 'zod'
import { draftLimits } from '#shared/update/limits.ts'

const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= draftLimits.bytes, 'too large')
/** Made by programs, never by people: what no database and no log takes amiss. */
export const idSchema = z.string().regex(/^[\w.:-]{1,100}$/)
/** A place in the newsroom's one sequence; 0 is before all of it. */
export const seqSchema = z.number().int().min(0)

/**
 * A row of the newsroom's log as it travels: an edit of a story, or that it was filed to a desk.
 * `previous` is the row of the same story before it, 0 for none: whoever holds that one has missed
 * nothing. `bytes` is a Yjs update; null where a story only went to another desk. `at` is in
 * milliseconds since the epoch, by the server's clock.
 */
export const entrySchema = z.object({
  seq: seqSchema.min(1),
  previous: seqSchema,
  story: idSchema,
  kind: z.enum(['filed', 'edit']),
  /** Where it was filed to; null of an edit. */
  desk: idSchema.nullable(),
  bytes: bytes.nullable(),
  author: idSchema,
  device: idSchema,
  /** The version of the story's schema that its writer's Lede knows. */
  schema: z.number().int().min(1).max(1_000_000),
  at: z.number().int(),
})

export type Entry = z.infer<typeof entrySchema>

/**
 * That rows up to `seq` are committed, and what of the story is durable with them, as a Yjs state
 * vector.
 */
export const keptSchema = z.object({ seq: seqSchema, previous: seqSchema, vector: z.instanceof(Uint8Array) })

export type Kept = z.infer<typeof keptSchema>
