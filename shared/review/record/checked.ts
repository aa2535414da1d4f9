import { z } from 'zod'
import { checkSeverities } from '#shared/checks/severity.ts'
import { roles } from '#shared/review/people/person.ts'

const rule = z.string().min(1).max(100)
const list = z.array(rule).max(500)

/**
 * What the checks said of a story as it was approved: which of them ran and found nothing, what the
 * others found (and how much of it was ignored in the story), and which were off. `role`: whoever
 * approved it was this then. `house`, `newsroomHouse`: the revisions of the house rules of their
 * library and of their newsroom; null where there were none.
 */
export const checkedSchema = z.object({
  role: z.enum(roles).nullable(),
  clean: list,
  found: z
    .array(
      z.object({
        rule,
        severity: z.enum(checkSeverities),
        count: z.number().int().min(0),
        ignored: z.number().int().min(0),
      }),
    )
    .max(500),
  off: list,
  house: z.number().int().min(0).nullable(),
  newsroomHouse: z.number().int().min(0).nullable().default(null),
})

export type Checked = z.infer<typeof checkedSchema>

/**
 * The results of the checks, and the content that they are for (content-hash.ts): they are valid
 * for no other.
 */
export interface CheckedContent {
  readonly hash: string
  readonly checked: Checked
}
