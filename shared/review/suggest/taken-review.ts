import { z } from 'zod'
import { type BodyNode, bodySchema } from '#shared/article/body.ts'

const writer = z.string().max(1_000).nullable()
const wallClock = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .nullable()
const offset = z.number().int().min(0)

/**
 * What a document says of its review in another program. Times are the wall clock of whoever wrote
 * (`YYYY-MM-DDTHH:MM`), null where nobody says. `passage`: characters of all of the body's text,
 * null for what no passage of it is.
 */
export const takenReviewSchema = z.lazy(() =>
  z.object({
    /**
     * The body before its tracked changes, and writer by writer with them, the last as it reads
     * now; null where none were tracked.
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

/** Every body that a document with a review shows. */
export function bodiesOf(body: BodyNode, review: TakenReview | null): BodyNode[] {
  const tracked = review?.tracked ?? null
  return tracked === null ? [body] : [tracked.original, ...tracked.revisions.map((revision) => revision.body)]
}
