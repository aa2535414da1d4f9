import { z } from 'zod'
import { personSchema } from '#shared/review/people/person.ts'
import { idSchema } from './entry.ts'

/** The lines above the body in which others see where somebody is. */
export const caretLines = ['kicker', 'headline', 'deck'] as const

/** A Yjs relative position, as Yjs encodes it: it stays with its text, whatever is written. */
const position = z.instanceof(Uint8Array).refine(({ length }) => length <= 200, 'too large')
const offset = z.number().int().min(0).max(1_000_000)

/**
 * Where somebody is in a story, and what they have selected: in its body, or in a line above it (in
 * UTF-16 units from its beginning). It names places only, never what is written there: a place
 * whose text has not arrived yet is shown nowhere.
 */
export const caretSchema = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('body'), anchor: position, head: position }),
  z.strictObject({ in: z.enum(caretLines), anchor: offset, head: offset }),
])

export type Caret = z.infer<typeof caretSchema>

/**
 * Where a device is in a story, as a newsroom tells it; null: nowhere any more. It is never kept.
 */
export const caretEventSchema = z.object({
  story: idSchema,
  device: idSchema,
  person: idSchema,
  caret: caretSchema.nullable(),
})

export type CaretEvent = z.infer<typeof caretEventSchema>

/** Somebody else in a story, as windows see them. `device` tells two places of one person apart. */
export const otherCaretSchema = z.object({ device: idSchema, person: personSchema, caret: caretSchema })

export type OtherCaret = z.infer<typeof otherCaretSchema>

/** Who else has a story open, and where in it they are. It is never kept. */
export const presenceSchema = z.object({ people: z.array(personSchema), carets: z.array(otherCaretSchema) })

export type Presence = z.infer<typeof presenceSchema>
