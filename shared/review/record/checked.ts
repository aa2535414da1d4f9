import { z } from 'zod'
import { checkSeverities } from '#shared/checks/severity.ts'
import { roles } from '#shared/review/people/person.ts'

const rule = z.string().min(1).max(100)
const list = z.array(rule).max(500)

/**
 * The results of the checks when a story was approved: which ran and found nothing, what the others
 * found (and how much of it was ignored in the story), and which were off. `role`: that of the
 * approver at that time. `house`: the revision of the newsroom's own rules.
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
