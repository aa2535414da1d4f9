import { z } from 'zod'
import { call } from '#shared/api/call.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { limits } from '#shared/update/limits.ts'
import { auditAskedSchema, auditPageSchema } from './audit.ts'
import { caretEventSchema, caretSchema } from './caret.ts'
import { entrySchema, idSchema, keptSchema, seqSchema } from './entry.ts'
import { holdSchema, reasonSchema } from './hold.ts'
import { standingSchema } from './roles.ts'

/**
 * The version of this protocol. Desk and newsroom tell each other theirs in the first message;
 * other ones do not fit.
 */
export const protocolVersion = 1

/** Where the newsroom's WebSocket is, below its address. */
export const newsroomPath = '/newsroom'

/** The most bytes of one message: a whole story, and what goes with it. */
export const maxLinkBytes = limits.bytes + 1024 * 1024
/**
 * How much of a story's log one answer carries, in bytes; one row at least. Little enough to come
 * through a line of 100 kbit/s before anybody thinks that it is broken.
 */
export const pageBytes = 512 * 1024

const nothing = z.null()
const secret = z.string().min(1).max(200)
const schema = z.number().int().min(1).max(1_000_000)
/** As a newsroom takes somebody: it has to be able to store how they introduce themselves. */
const person = personSchema
  .extend({ id: idSchema })
  .refine(({ name, initials }) => [name, initials].every((text) => text.isWellFormed() && !text.includes('\0')))
const update = z.instanceof(Uint8Array).refine(({ length }) => length <= limits.bytes, 'too large')

const deskSchema = z.object({ id: idSchema, name: z.string().min(1).max(100) })
/** What a newsroom says of itself and of whoever has come. */
export const welcomeSchema = z.object({
  newsroom: idSchema,
  /** Another one than before: it was put back from a backup, and may lack what was durable. */
  generation: z.string().max(100).default(''),
  name: z.string(),
  me: standingSchema,
  desks: z.array(deskSchema),
  people: z.array(personSchema),
})

/** Who is in a newsroom and with what. Times are milliseconds since the epoch. */
export const memberSchema = standingSchema.extend({
  person: personSchema,
  devices: z.array(
    z.object({ id: idSchema, name: z.string(), joinedAt: z.number(), seenAt: z.number(), revoked: z.boolean() }),
  ),
})

/**
 * Every call of a desk to its newsroom. `join` or `hello` comes first, once. A coded error is an
 * answer as well; after `newsroom.revoked` and the errors of `hello` the link is closed.
 */
export const newsroomContract = {
  /**
   * Redeems an invitation: this device is the person's from now on, with a token of its own that is
   * told this once.
   */
  join: call(() => [
    z.object({ protocol: z.number().int(), invitation: secret, person, device: z.string().min(1).max(200) }),
    welcomeSchema.extend({ token: secret, device: idSchema }),
  ]),
  hello: call(() => [z.object({ protocol: z.number().int(), token: secret, person }), welcomeSchema]),
  /**
   * The stories that somebody may read of which something happened after a place in the sequence,
   * in its order; null: there are no more for now.
   */
  stories: call(() => [
    z.object({ after: seqSchema }),
    z.object({
      stories: z.array(z.object({ id: idSchema, desk: idSchema, last: seqSchema })),
      next: seqSchema.nullable(),
    }),
  ]),
  /**
   * A story's log after a place in the sequence, in its order; whether there is more. What was
   * folded comes as one entry with the place of the last of its rows.
   */
  entries: call(() => [
    z.object({ story: idSchema, after: seqSchema }),
    z.object({ desk: idSchema, entries: z.array(entrySchema), more: z.boolean() }),
  ]),
  /**
   * Appends an edit. When the answer arrives it is committed. The same edit twice is once. `after`:
   * only if nothing of the story was committed after this place; else it is refused as
   * `newsroom.behind`, so that of two desks that were away the second takes in what the first has
   * written. Null: in any case, as among those who are connected.
   */
  push: call(() => [
    z.object({ story: idSchema, update, schema, after: seqSchema.nullable().default(null) }),
    keptSchema,
  ]),
  /**
   * Files a story to a desk: a new one with all of it, one that is filed already (`update`: null)
   * to another desk. `act` makes sending it twice once.
   */
  file: call(() => [
    z.object({ story: idSchema, desk: idSchema, act: idSchema, update: update.nullable(), schema }),
    keptSchema,
  ]),
  /**
   * Which stories this device has open; the others that may read them are told. Empty: none, or
   * nobody's business.
   */
  present: call(() => [z.object({ stories: z.array(idSchema).max(100) }), nothing]),
  /** The legal holds that stand on stories that somebody may read. */
  holds: call(() => [z.object({}), z.array(holdSchema)]),
  /**
   * Holds a story until that is lifted. `id` makes sending it twice once. When the answer arrives
   * nobody's publication of it is taken any more.
   */
  hold: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  lift: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  /**
   * Says where this device is in a story that it has open; the others who have it open are told,
   * the last of many in a moment only. Nothing of it is kept.
   */
  point: call(() => [z.object({ story: idSchema, caret: caretSchema.nullable() }), nothing]),
  /** Gives this device's token back. */
  leave: call(() => [z.object({}), nothing]),

  /** The calls of administrators. */
  members: call(() => [z.object({}), z.array(memberSchema)]),
  invite: call(() => [
    // `person`: for another device of somebody who is in already, who may ask for it, too; null:
    // for somebody new.
    standingSchema.extend({
      person: idSchema.nullable(),
      hours: z
        .number()
        .int()
        .min(1)
        .max(24 * 365),
    }),
    z.object({ invitation: secret, expiresAt: z.number() }),
  ]),
  appoint: call(() => [standingSchema.extend({ person: idSchema }), nothing]),
  revoke: call(() => [z.object({ device: idSchema }), nothing]),
  /**
   * A link to the page of administrators, below the newsroom's address, which is good once and soon
   * no more.
   */
  administer: call(() => [z.object({}), z.object({ path: z.string().max(500), expiresAt: z.number() })]),
  /** What was done in the newsroom, the latest first. */
  audit: call(() => [auditAskedSchema, auditPageSchema]),
  addDesk: call(() => [z.object({ name: z.string().trim().min(1).max(100) }), deskSchema]),
} as const

/** What a newsroom tells a desk by itself. */
export const newsroomEvents = {
  /**
   * Something was committed: in the order of the sequence, and to those who may read it. Not what
   * this link has pushed: that has an answer.
   */
  entry: entrySchema,
  /** Who has a story open, other than this device: person ids. To all who may read it. */
  presence: z.object({ story: idSchema, people: z.array(idSchema) }),
  /** The legal holds that stand on a story are these from now on. */
  holds: z.object({ story: idSchema, holds: z.array(holdSchema) }),
  /** Where another device is in a story that this one has open. */
  caret: caretEventSchema,
  /**
   * Desks, people, or what this person may do are other than before: what `hello` answered, anew.
   */
  changed: welcomeSchema,
} as const

export type NewsroomContract = typeof newsroomContract
export type NewsroomCall = keyof NewsroomContract
export type NewsroomArgs<Name extends NewsroomCall> = z.input<NewsroomContract[Name]['args']>
export type NewsroomChecked<Name extends NewsroomCall> = z.output<NewsroomContract[Name]['args']>
export type NewsroomResult<Name extends NewsroomCall> = z.output<NewsroomContract[Name]['result']>
export type NewsroomEvent = keyof typeof newsroomEvents
export type NewsroomEventData<Name extends NewsroomEvent> = z.output<(typeof newsroomEvents)[Name]>
export type Welcome = z.infer<typeof welcomeSchema>
export type NewsroomMember = z.infer<typeof memberSchema>
export type NewsroomDesk = z.infer<typeof deskSchema>
