import { z } from 'zod'

/** The language of a dictionary, as its files are named. */
export const dictionaryTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)

/** The settings of one computer, whoever works at it. */
export const computerSettings = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Bundled dictionaries that are turned off (shared/spelling/dictionaries.ts). */
  spellingOff: z.array(dictionaryTag).max(100).catch([]),
  /** A folder of this machine whose new files become drafts. '' watches none. */
  watchFolder: z.string().max(4_000).catch(''),
})
