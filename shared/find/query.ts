import { z } from 'zod'

/** The most characters that may be searched for or put in their place. */
export const maxTermLength = 1_000

/**
 * What to look for. Unless it is a pattern, the term is text: a space also matches a no-break one,
 * soft hyphens in the text are ignored, and unless `matchCase`, so are case and the composition of
 * accents. `isPattern`: the term is a JavaScript regular expression (with the flag u).
 */
export const findQuerySchema = z.object({
  term: z.string().min(1).max(maxTermLength),
  matchCase: z.boolean().default(false),
  wholeWord: z.boolean().default(false),
  isPattern: z.boolean().default(false),
})

export type FindQuery = z.infer<typeof findQuerySchema>

/** What replaces the matches: text, or for a pattern a template ($1, $<name>, $&, $$). */
export const replacementSchema = z.string().max(maxTermLength)
