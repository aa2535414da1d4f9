import { z } from 'zod'
import { idSchema } from './entry.ts'

/** Why somebody holds a story, or lifts a hold, in their words. */
export const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))

/**
 * A legal hold on a story: until it is lifted, nothing of it is published or leaves. `by`: a
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
 * A hold as a desk shows it. `waiting`: put here, and not in the newsroom yet; it holds here all
 * the same. `refused`: why the newsroom does not have it, a code; then it holds nothing.
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
