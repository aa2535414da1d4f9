import { z } from 'zod'
import { idSchema } from './entry.ts'

/** The reason for placing or lifting a hold, in a person's words. */
export const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))

/**
 * A legal hold on a story: until it is lifted, nothing of the story is published or leaves. `by`: a
 * person's id; `at` in milliseconds since the epoch.
 */
export const holdSchema = z.object({
  id: idSchema,
  story: idSchema,
  by: idSchema,
  at: z.number().int(),
  reason: z.string().max(2_000),
})

export type Hold = z.infer<typeof holdSchema>

/**
 * A hold as a desk shows it. `waiting`: placed here, and not in the newsroom yet; it already
 * applies here. `refused`: why the newsroom rejected it, a code; then it does not apply.
 */
export const shownHoldSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  state: z.enum(['standing', 'waiting', 'refused']),
  refused: z.string().nullable(),
})

export type ShownHold = z.infer<typeof shownHoldSchema>
