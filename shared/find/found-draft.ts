import { z } from 'zod'
import { blockTextNames } from '#shared/article/block-texts.ts'
import { statusSchema } from '#shared/article/status.ts'
import { foundFields } from './lines.ts'

/**
 * A hit in a draft: in a field, or in the body (`field` null; `beside`: in a text that a block has
 * besides its content, such as a credit or the caption of a table), with the words around it and
 * the text that would replace it. `key` identifies it as long as its line does not change.
 */
export const foundHitSchema = z.object({
  key: z.string().max(100),
  field: z.enum(foundFields).nullable(),
  beside: z.enum(blockTextNames).nullable(),
  before: z.string(),
  found: z.string(),
  behind: z.string(),
  after: z.string().nullable(),
})

/** The hits in one draft; `more`: how many there are beyond those listed. */
export const foundDraftSchema = z.object({
  id: z.string().min(1).max(100),
  headline: z.string(),
  slugline: z.string(),
  status: statusSchema,
  hits: z.array(foundHitSchema),
  more: z.number().int(),
})

/**
 * A draft in which there may be hits, but which this Lede cannot read: a newer one wrote in it.
 */
export const unreadDraftSchema = z.object({ id: z.string().min(1).max(100), headline: z.string() })

/** The most hits that one call returns. */
export const maxHits = 2_000

export type FoundDraft = z.infer<typeof foundDraftSchema>
export type UnreadDraft = z.infer<typeof unreadDraftSchema>
export type FoundHit = z.infer<typeof foundHitSchema>
