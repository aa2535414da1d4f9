import { z } from 'zod'
import { houseTrialSchema } from '#shared/checks/house/trial.ts'
import { call } from '../call.ts'

/**
 * A file of house rules (shared/checks/house/file.ts) as text: thousands of objects would be too
 * much for a message.
 */
const file = z.string().max(80_000_000)

/** The calls about the newsroom's own rules. */
export const rulesCalls = {
  /** Refuses with `rules.newer` a file that a newer Lede wrote. */
  'rules.read': call(() => [z.object({}), z.object({ text: file })]),
  /**
   * Replaces the rules with those of a file. `revision`: that of the rules that were read; refuses
   * with `rules.changed` if somebody has written since, and with `rules.…` if the file is no file
   * of rules.
   */
  'rules.write': call(() => [
    z.object({ text: file, revision: z.number().int().min(0) }),
    z.object({ revision: z.number().int() }),
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
