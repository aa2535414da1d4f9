import { z } from 'zod'
import { houseTrialSchema } from '#shared/checks/house/trial.ts'
import { call } from '../call.ts'

/**
 * A file of house rules (shared/checks/house/file.ts) as text: thousands of objects would be too
 * much for a message.
 */
const file = z.string().max(80_000_000)

/**
 * The newsroom's rules as this desk has them. `asOf`: when the newsroom said so last (null: never);
 * `newer`: how many there are besides that this Lede does not understand; `isShared`: whether the
 * newsroom knows such rules at all, which one of an earlier Lede does not.
 */
const newsroomRulesSchema = z.object({
  text: file,
  name: z.string(),
  asOf: z.iso.datetime().nullable(),
  isUp: z.boolean(),
  mayChange: z.boolean(),
  newer: z.number().int(),
  isShared: z.boolean(),
})

export type NewsroomHouseRules = z.infer<typeof newsroomRulesSchema>

/** Whose rules: those of this library, or those of the newsroom that it belongs to. */
export const houseOwners = ['own', 'newsroom'] as const

/** The calls about house rules. */
export const rulesCalls = {
  /**
   * The rules of this library, and those of its newsroom. Refuses with `rules.newer` what a newer
   * Lede has written.
   */
  'rules.read': call(() => [z.object({}), z.object({ text: file, newsroom: newsroomRulesSchema.nullable() })]),
  /**
   * Keeps `after` in place of `before`, files both, of which only what differs counts. Refuses with
   * `rules.changed` where somebody else has changed one of the same rules meanwhile, with `rules.…`
   * what is no file of rules; of the newsroom's also with `newsroom.forbidden`, and with why it
   * cannot be reached.
   */
  'rules.write': call(() => [
    z.object({ whose: z.enum(houseOwners).default('own'), before: file, after: file }),
    z.null(),
  ]),
  /**
   * What rules, given as a file and treated as switched on and valid today, find in the newsroom's
   * drafts, the youngest first, a few drafts at a time. `next` is where to continue; null at the
   * end. A pattern that takes too long is stopped and listed in `slow`.
   */
  'rules.try': call(() => [
    z.object({ text: file, from: z.number().int().nullable().default(null) }),
    houseTrialSchema.extend({ next: z.number().int().nullable(), left: z.number().int() }),
  ]),
} as const
