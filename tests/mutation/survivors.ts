import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * A mutant as it is known from one run to the next: by what it changes, not by where that stands.
 */
const changeSchema = z.strictObject({
  file: z.string(),
  /** The line that the changed code begins on, trimmed. */
  line: z.string(),
  was: z.string(),
  is: z.string(),
})

const survivorSchema = changeSchema.extend({
  /** Why no test can, or need, tell it from the original. */
  reason: z.string().min(1),
})

export type Change = z.infer<typeof changeSchema>
export type Survivor = z.infer<typeof survivorSchema>

/** The mutants that may live, each with its reason. */
export const survivors: readonly Survivor[] = z
  .array(survivorSchema)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'survivors.json'), 'utf8')))

/** What two runs know a mutant by. */
export function keyOf({ file, line, was, is }: Change): string {
  return JSON.stringify([file, line, was, is])
}
