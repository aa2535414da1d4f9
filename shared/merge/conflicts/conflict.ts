import { digest } from 'lib0/hash/sha256'
import { z } from 'zod'
import { placeSchema } from '#shared/merge/names/place.ts'
import { reviewedFields } from '#shared/review/suggest/field-changes.ts'
import { readingSchema, saidIn } from './reading.ts'

const id = z.string().min(1).max(100)

/** Whether the sides are swapped: `one` is then the reading of the merge's other copy. */
const swapped = z.boolean().default(false)

/**
 * A place where the sides of a merge contradict one another. The sides are `one` and `other`, in an
 * order that is the same whichever desk merged and whatever it had merged before.
 *
 * In the text: what each side has there; one of them stands. `base` is what stood there before
 * either, null where that is unknown or unset. `proposed`, what both changes give together, is null
 * but in merges of an older Lede that left the text to Yjs.
 *
 * A place (of a line or sentence that both moved): behind which one each side has it, none at the
 * beginning;
 * `stands` says whose place it stands at, `elsewhere` is the other's. A field: its two values.
 */
export const conflictSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      id,
      kind: z.literal('text'),
      base: readingSchema.nullable().default(null),
      one: readingSchema,
      other: readingSchema,
      proposed: readingSchema.nullable(),
      place: placeSchema,
      swapped,
    }),
    z.object({
      id,
      kind: z.literal('place'),
      one: readingSchema,
      other: readingSchema,
      stands: z.enum(['one', 'other']),
      place: placeSchema,
      elsewhere: placeSchema,
      swapped,
    }),
    z.object({
      id,
      kind: z.literal('field'),
      field: z.enum(reviewedFields),
      base: z.json().default(null),
      one: z.json(),
      other: z.json(),
      swapped,
    }),
  ]),
)

export type Conflict = z.infer<typeof conflictSchema>
export type TextConflict = Extract<Conflict, { kind: 'text' }>
export type PlaceConflict = Extract<Conflict, { kind: 'place' }>
export type FieldConflict = Extract<Conflict, { kind: 'field' }>

type Found<Kind> = Kind extends Conflict ? Omit<Kind, 'id' | 'swapped'> : never

/**
 * Gives a conflict its id and puts its sides in order: the same on every desk that finds it,
 * whichever copy is called the one.
 */
export function identifyConflict(found: Found<Conflict>): Conflict {
  const said = { ...found, ...saidBy(found) }
  const swapped = JSON.stringify(said.one) > JSON.stringify(said.other)
  const conflict = swapped ? turned(found) : found
  // Merges may disagree on the text before and around the same two readings.
  const { base: _base, ...same } = { base: null, ...conflict, ...saidBy(conflict) }
  const bytes = new TextEncoder().encode(JSON.stringify(same))
  const hash = Array.from(digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { ...conflict, id: hash.slice(0, 32), swapped }
}

/** What both sides say, without what is around that. */
function saidBy(found: Found<Conflict>) {
  return found.kind === 'field' ? {} : { one: saidIn(found.one), other: saidIn(found.other) }
}

function turned(found: Found<Conflict>): Found<Conflict> {
  const sides = { one: found.other, other: found.one }
  if (found.kind !== 'place') return { ...found, ...sides } as Found<Conflict>
  return { ...found, ...sides, stands: found.stands === 'one' ? 'other' : 'one' } as Found<Conflict>
}
