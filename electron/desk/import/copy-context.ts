import type { CopyContext } from './embargo.ts'
import type { ReadContext } from './reader.ts'

/**
 * With what the lines of a document that say an embargo are read, where it says no day of its own.
 */
export function copyContext({ referenceDate, today, settings }: ReadContext): CopyContext {
  return { day: { date: referenceDate ?? today, time: null }, agency: null, settings }
}
