import { z } from 'zod'

/** The kinds of damage, in the order in which they are reported. */
export const damages = [
  /** The library's file is missing or empty, although files that belong to it exist. */
  'gone',
  /** It is no database, or one that contradicts itself. */
  'unreadable',
  /** Rows are missing or differ from what was written. */
  'rows',
  /** It lacks edits that were acknowledged. */
  'behind',
  /** None of these, but its file is not as Lede left it. */
  'altered',
  /** The file that records the last acknowledged edit is missing or unreadable. */
  'record',
  /** An edit cannot be applied to its draft. */
  'unapplied',
  'settings',
  'templates',
  'images',
] as const

export type DamageKind = (typeof damages)[number]

/** A draft that lost something. Times are milliseconds since the epoch. */
export const lostDraftSchema = z.object({
  id: z.string(),
  /** '' if it is no longer known. */
  headline: z.string(),
  /**
   * How many edits are missing, and the first and last time at which they were made; null if
   * unknown.
   */
  edits: z.number().int(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Whether edits of its private notes are missing too. */
  notes: z.boolean(),
  /**
   * What remains of it: the draft without these edits, its bare text as a new draft, or nothing.
   */
  left: z.enum(['part', 'text', 'nothing']),
})

/** Damage that was found, with what was recovered and what was not. */
export const damageSchema = z.object({
  /** When it was found, in milliseconds since the epoch. */
  at: z.number(),
  found: z.array(z.enum(damages)).min(1),
  /** The files in the data folder that hold the damaged data, byte for byte. */
  aside: z.array(z.string()),
  /** How many drafts were recovered completely; null if none had to be. */
  whole: z.number().int().nullable(),
  drafts: z.array(lostDraftSchema),
  /** The templates or images concerned, by name or hash; of images at most the first hundred. */
  names: z.array(z.string()),
})

export type LostDraft = z.infer<typeof lostDraftSchema>
export type Damage = z.infer<typeof damageSchema>

/** A damage record of which only these facts are known. */
export function damageOf(at: number, kind: DamageKind, known: Partial<Damage> = {}): Damage {
  return { at, found: [kind], aside: [], whole: null, drafts: [], names: [], ...known }
}
