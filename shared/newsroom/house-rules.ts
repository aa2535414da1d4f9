import { z } from 'zod'
import { seqSchema } from './entry.ts'

/** The most that one call changes, and the longest rule, in characters of its JSON. */
export const houseChangeLimits = { rules: 1_000, characters: 200_000 } as const

const ruleId = z
  .string()
  .min(1)
  .max(100)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))
/**
 * A rule as JSON (shared/checks/house/rule.ts): what a Lede does not understand it can still keep.
 */
const ruleText = z
  .string()
  .max(houseChangeLimits.characters)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))
/** The version of the form of house rules (shared/checks/house/file.ts). */
const version = z.number().int().min(1).max(1_000_000)

/**
 * A house rule of the newsroom's as it is now, or that it is gone (`rule`: null). `place`: of its
 * last change, in a sequence of their own.
 */
export const newsroomRuleSchema = z.object({
  id: ruleId,
  place: seqSchema.min(1),
  version,
  rule: ruleText.nullable(),
})

export type NewsroomRule = z.infer<typeof newsroomRuleSchema>

/**
 * What is to become of rules; `was`: the place of the last change of each that whoever asks knows
 * of, 0 for a rule that is new. All of it or nothing.
 */
export const houseChangeSchema = z.object({
  version,
  changes: z
    .array(z.object({ id: ruleId, was: seqSchema, rule: ruleText.nullable() }))
    .min(1)
    .max(houseChangeLimits.rules),
})

export type HouseChange = z.infer<typeof houseChangeSchema>
