import { z } from 'zod'

/** The entries without damaged ones (null). */
export function withoutDamaged<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry) => entry !== null)
}

/** Words added to the dictionaries. Invalid entries are left out. */
export const words = z
  .array(z.string().trim().min(1).max(100).nullable().catch(null))
  .max(10_000)
  .catch([])
  .transform((each) => [...new Set(withoutDamaged(each))])
