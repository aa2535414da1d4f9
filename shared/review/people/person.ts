import { z } from 'zod'

/**
 * A person's job in the newsroom. It decides on defaults (an editor suggests), never on rights:
 * whoever has a file can change it.
 */
export const roles = ['journalist', 'editor'] as const

export type Role = (typeof roles)[number]

/** The colours of people's marks; the interface decides how they look in each theme. */
export const personColours = ['blue', 'teal', 'green', 'olive', 'orange', 'red', 'magenta', 'violet'] as const

/**
 * A writer or reviewer with what they entered in the settings. `id` is assigned once and never
 * changes; the rest may.
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
 * The initials suggested for a name: of its first and last word, "Ann van der Lee" as "AL". '' for
 * an empty name.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
