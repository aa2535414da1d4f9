import { z } from 'zod'
import { reviewTexts } from '#shared/review/suggest/review-text.ts'

export const bytes = z.instanceof(Uint8Array)

export const id = z.string().min(1).max(100)

export const ids = z.array(id).min(1).max(100_000)

export const nothing = z.null()

/** Which text of a story under review: the accepted one, or the one with all suggestions. */
export const text = z.enum(reviewTexts).default('accepted')

/** A coded error as it travels: `details` fill the placeholders of the text for `code`. */
export const errorSchema = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
