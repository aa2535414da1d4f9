import type { CopyContext } from './embargo.ts'
import type { ReadContext } from './reader.ts'

/** The context for reading embargo lines in a document that states no day of its own. */
export function copyContext({ referenceDate, today, settings }: ReadContext): CopyContext {
  return { day: { date: referenceDate ?? today, time: null }, agency: null, settings }
}
