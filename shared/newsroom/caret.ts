import { z } from 'zod'
import { personSchema } from '#shared/review/people/person.ts'
import { idSchema } from './entry.ts'

/** The lines above the body in which others see where somebody's caret is. */
export const caretLines = ['kicker', 'headline', 'deck'] as const

/**
 * A Yjs relative position in Yjs's encoding: it stays with its text, whatever is written around it.
 */
const position = z.instanceof(Uint8Array).refine(({ length }) => length <= 200, 'too large')
const offset = z.number().int().min(0).max(1_000_000)

/**
 * A person's caret and selection in a story: in its body, or in a line above it (in UTF-16 units
 * from its beginning). It only contains positions, never text: a position whose text has not
 * arrived yet is not shown.
 */
export const caretSchema = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('body'), anchor: position, head: position }),
  z.strictObject({ in: z.enum(caretLines), anchor: offset, head: offset }),
])

export type Caret = z.infer<typeof caretSchema>

/**
 * The caret of a device in a story, as a newsroom passes it on; null: it has left. It is never
 * stored.
 */
export const caretEventSchema = z.object({
  story: idSchema,
  device: idSchema,
  person: idSchema,
  caret: caretSchema.nullable(),
})

export type CaretEvent = z.infer<typeof caretEventSchema>

/**
 * Another person in a story, as windows see them. `device` distinguishes two carets of one person.
 */
export const otherCaretSchema = z.object({ device: idSchema, person: personSchema, caret: caretSchema })

export type OtherCaret = z.infer<typeof otherCaretSchema>

/** Who else has a story open, and where in it they are. It is never stored. */
export const presenceSchema = z.object({ people: z.array(personSchema), carets: z.array(otherCaretSchema) })

export type Presence = z.infer<typeof presenceSchema>
