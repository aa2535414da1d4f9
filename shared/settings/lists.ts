import { z } from 'zod'

/** Entries of which one that was damaged (null) is left out. */
export function whole<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry) => entry !== null)
}

/** Words that no dictionary has. One that is none is left out. */
export const words = z
  .array(z.string().trim().min(1).max(100).nullable().catch(null))
  .max(10_000)
  .catch([])
  .transform((each) => [...new Set(whole(each))])
