import { z } from 'zod'

/**
 * What a person does in the newsroom. It decides defaults (an editor suggests), never rights:
 * whoever holds a file can change it.
 */
export const roles = ['journalist', 'editor'] as const

export type Role = (typeof roles)[number]

/** The colours of people's marks; what they look like in either theme is the interface's. */
export const personColours = ['blue', 'teal', 'green', 'olive', 'orange', 'red', 'magenta', 'violet'] as const

/**
 * Somebody who writes or reviews, as they introduced themselves in the settings. `id` is made once
 * and never changes; the rest may.
 */
export const personSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  initials: z.string().min(1).max(5),
  colour: z.enum(personColours),
  role: z.enum(roles),
})

export type Person = z.infer<typeof personSchema>
export type PersonColour = Person['colour']

/**
 * The initials offered for a name: of its first and last word, "Ann van der Lee" as "AL". '' for an
 * empty name.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
