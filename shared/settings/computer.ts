import { z } from 'zod'

/** The language that a dictionary is for, as its files are named. */
export const dictionaryTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)

/** What is so on one computer, whoever works at it. */
export const computerSettings = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /**
   * The dictionaries that Lede brings along and that are not used
   * (shared/spelling/dictionaries.ts).
   */
  spellingOff: z.array(dictionaryTag).max(100).catch([]),
  /** A folder of this machine: what lands in it becomes drafts. '' watches none. */
  watchFolder: z.string().max(4_000).catch(''),
})
