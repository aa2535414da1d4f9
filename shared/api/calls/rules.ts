import { z } from 'zod'
import { houseTrialSchema } from '#shared/checks/house/trial.ts'
import { call } from '../call.ts'

/**
 * A file of house rules (shared/checks/house/file.ts): as text, since thousands of objects would be
 * too much for a message.
 */
const file = z.string().max(80_000_000)

/** The calls about the newsroom's own rules. */
export const rulesCalls = {
  /** Refuses with `rules.newer` what a newer Lede has written. */
  'rules.read': call(() => [z.object({}), z.object({ text: file })]),
  /**
   * Keeps the rules of a file in place of those that were read. `revision`: of what was read;
   * refuses with `rules.changed` where somebody else has written since, and with `rules.…` what is
   * no file of rules.
   */
  'rules.write': call(() => [
    z.object({ text: file, revision: z.number().int().min(0) }),
    z.object({ revision: z.number().int() }),
  ]),
  /**
   * What rules, given as a file and as if they were on today, find in the newsroom's drafts, the
   * youngest first; some drafts at a time. `next` (null: all were looked at) is where to go on; who
   * does not is done. A pattern that takes too long is stopped and named among `slow`.
   */
  'rules.try': call(() => [
    z.object({ text: file, from: z.number().int().nullable().default(null) }),
    houseTrialSchema.extend({ next: z.number().int().nullable(), left: z.number().int() }),
  ]),
} as const
