import { z } from 'zod'

/** The most characters that may be searched for or put in their place. */
export const maxTermLength = 1_000

/**
 * What is looked for. Not as a pattern, the term is text: a space also finds a no-break one, soft
 * hyphens in what is found do not matter, and unless `matchCase`, neither do case and whether
 * accents are composed. `isPattern`: the term is a regular expression of JavaScript (with the flag
 * u).
 */
export const findQuerySchema = z.object({
  term: z.string().min(1).max(maxTermLength),
  matchCase: z.boolean().default(false),
  wholeWord: z.boolean().default(false),
  isPattern: z.boolean().default(false),
})

export type FindQuery = z.infer<typeof findQuerySchema>

/**
 * What is put in the place of what was found: text, or of a pattern a template ($1, $<name>, $&,
 * $$).
 */
export const replacementSchema = z.string().max(maxTermLength)
