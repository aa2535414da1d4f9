import { z } from 'zod'

/** What can be found not to be whole, in the order in which it is told. */
export const damages = [
  /** The library's file is not there, or empty, though what belongs to it is. */
  'gone',
  /** It is no database, or one that contradicts itself. */
  'unreadable',
  /** Rows are not as they were written, or not there. */
  'rows',
  /** Edits that were acknowledged are not in it. */
  'behind',
  /** Nothing of that, but its file is not as Lede left it. */
  'altered',
  /** The file that says how far acknowledged edits went is not there or cannot be read. */
  'record',
  /** An edit cannot be applied to its draft. */
  'unapplied',
  'settings',
  'templates',
  'images',
] as const

export type DamageKind = (typeof damages)[number]

/** A draft of which something is missing. Times are milliseconds since the epoch. */
export const lostDraftSchema = z.object({
  id: z.string(),
  /** '' where nobody knows it any more. */
  headline: z.string(),
  /**
   * How many edits are missing, and between which times they were made; null where it is not known.
   */
  edits: z.number().int(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Whether edits of its private notes are missing. */
  notes: z.boolean(),
  /**
   * What there is of it: the draft without these edits, its bare text as a draft of its own,
   * nothing.
   */
  left: z.enum(['part', 'text', 'nothing']),
})

/** What was found, what came back and what did not. */
export const damageSchema = z.object({
  /** When it was found, in milliseconds since the epoch. */
  at: z.number(),
  found: z.array(z.enum(damages)).min(1),
  /** The files, in the data folder, that hold what was found, byte for byte. */
  aside: z.array(z.string()),
  /** How many drafts came back whole; null where none had to. */
  whole: z.number().int().nullable(),
  drafts: z.array(lostDraftSchema),
  /**
   * The templates or images that it is about, by name or hash; of images at most the first hundred.
   */
  names: z.array(z.string()),
})

export type LostDraft = z.infer<typeof lostDraftSchema>
export type Damage = z.infer<typeof damageSchema>

/** A damage of which nothing but this is known. */
export function damageOf(at: number, kind: DamageKind, known: Partial<Damage> = {}): Damage {
  return { at, found: [kind], aside: [], whole: null, drafts: [], names: [], ...known }
}
