import { z } from 'zod'
import { type BodyNode, bodySchema } from '#shared/article/body.ts'

const writer = z.string().max(1_000).nullable()
const wallClock = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .nullable()
const offset = z.number().int().min(0)

/**
 * The review of a document in another program. Times are its authors' local times
 * (`YYYY-MM-DDTHH:MM`), null if unknown. `passage`: characters of the body's whole text, null for
 * what is on no passage of it.
 */
export const takenReviewSchema = z.lazy(() =>
  z.object({
    /**
     * The body before its tracked changes, and after those of each author, the last as it is now;
     * null if none were tracked.
     */
    tracked: z
      .object({
        original: bodySchema,
        revisions: z
          .array(z.object({ author: writer, at: wallClock, body: bodySchema }))
          .min(1)
          .max(100),
      })
      .nullable(),
    comments: z
      .array(
        z.object({
          number: z.number().int(),
          author: writer,
          at: wallClock,
          text: z.string(),
          answers: z.number().int().nullable(),
          done: z.boolean(),
          passage: z.object({ from: offset, to: offset }).nullable(),
        }),
      )
      .max(10_000),
  }),
)

export type TakenReview = z.infer<typeof takenReviewSchema>

/** Every body in a document with a review. */
export function bodiesOf(body: BodyNode, review: TakenReview | null): BodyNode[] {
  const tracked = review?.tracked ?? null
  return tracked === null ? [body] : [tracked.original, ...tracked.revisions.map((revision) => revision.body)]
}
