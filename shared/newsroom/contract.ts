import { z } from 'zod'
import { call } from '#shared/api/call.ts'
import { hashSchema, maxImageBytes } from '#shared/asset/asset.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { auditAskedSchema, auditPageSchema } from './audit.ts'
import { caretEventSchema, caretSchema } from './caret.ts'
import { entrySchema, idSchema, keptSchema, seqSchema } from './entry.ts'
import { headsSchema } from './head.ts'
import { holdSchema, reasonSchema } from './hold.ts'
import { houseChangeSchema, newsroomRuleSchema } from './house-rules.ts'
import { standingSchema } from './roles.ts'

/**
 * The version of this protocol. Desk and newsroom tell each other theirs in the first message;
 * other ones do not fit.
 */
export const protocolVersion = 2

/** Where the newsroom's WebSocket is, below its address. */
export const newsroomPath = '/newsroom'

/** The most bytes of one message: a whole story, and what goes with it. */
export const maxLinkBytes = draftLimits.bytes + 1024 * 1024
/**
 * How much of a story's log one answer carries, in bytes; one row at least. Little enough to come
 * through a line of 100 kbit/s before anybody thinks that it is broken.
 */
export const pageBytes = 512 * 1024

/** How many stories one call can follow. */
export const mostFollowedAtOnce = 1_000

/**
 * How much of an image one call carries, in bytes: little enough that what is typed meanwhile does
 * not wait behind it.
 */
export const imagePartBytes = 128 * 1024

/** The most bytes of an edit that is told before it is committed: what somebody types or pastes. */
export const mostAheadBytes = 16 * 1024

/** How many places of what was told ahead are told at once. */
export const mostPlacedAtOnce = 500

const nothing = z.null()
const secret = z.string().min(1).max(200)
const schema = z.number().int().min(1).max(1_000_000)
/** As a newsroom takes somebody: it has to be able to store how they introduce themselves. */
const person = personSchema
  .extend({ id: idSchema })
  .refine(({ name, initials }) => [name, initials].every((text) => text.isWellFormed() && !text.includes('\0')))
const update = z.instanceof(Uint8Array).refine(({ length }) => length <= draftLimits.bytes, 'too large')

/** Whether a desk takes `people` beside `changed`: one of an earlier Lede does not. */
const takesPeople = z.boolean().default(false)

const part = z.instanceof(Uint8Array).refine(({ length }) => length <= imagePartBytes, 'too large')
const image = z.object({ story: idSchema, hash: hashSchema })
const aheadSchema = z.object({
  story: idSchema,
  hash: hashSchema,
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostAheadBytes, 'too large'),
})
const placedSchema = entrySchema.pick({ story: true, seq: true, previous: true }).extend({ hash: hashSchema })

const imageSize = z.number().int().min(1).max(maxImageBytes)

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
 * Every call of a desk to its newsroom. `join` or `hello` comes first, once; but for them, only the
 * calls of a sign-in are answered to somebody who has not said who they are. A coded error is an
 * answer as well; after `newsroom.revoked` and the errors of `hello` the link is closed.
 */
export const newsroomContract = {
  /**
   * Redeems an invitation: this device is the person's from now on, with a token of its own that is
   * told this once.
   */
  join: call(() => [
    z.object({
      protocol: z.number().int(),
      invitation: secret,
      person,
      device: z.string().min(1).max(200),
      takesPeople,
    }),
    // `person`: whom the newsroom knows by the account that they signed in with, where that is
    // somebody else than they introduced themselves as; null: it is not.
    welcomeSchema.extend({ token: secret, device: idSchema, person: person.nullable().default(null) }),
  ]),
  /**
   * What people call the account of the house by which they may join; null: by invitations alone.
   */
  signInName: call(() => [z.object({}), z.object({ name: z.string().max(60).nullable() })]),
  /**
   * Begins a sign-in with the house's account: `address` is for a browser, which shows the same
   * `code`; `ticket` is an invitation once `signedIn` says `done`. Until then nobody is here.
   */
  signIn: call(() => [
    z.object({ protocol: z.number().int(), device: z.string().min(1).max(200) }),
    z.object({
      address: z.url({ protocol: /^https?$/ }).max(2_000),
      code: z.string().max(20),
      ticket: secret,
      expiresAt: z.number(),
    }),
  ]),
  signedIn: call(() => [z.object({ ticket: secret }), z.object({ state: z.enum(['waiting', 'done']) })]),
  hello: call(() => [z.object({ protocol: z.number().int(), token: secret, person, takesPeople }), welcomeSchema]),
  /**
   * The heads (head.ts) of stories that somebody may read which are other than before a place in
   * the sequence of heads, in its order; `next`: from where there are more, null where there are no
   * more for now; `at`: up to where all of them were told with this.
   */
  heads: call(() => [
    z.object({ after: seqSchema }),
    headsSchema.extend({ at: seqSchema, next: seqSchema.nullable() }),
  ]),
  /**
   * Of which stories this link is told every row from now on (`entry`), besides those whose entries
   * it has asked for or that it has filed; answered with those that it may read, and the last row
   * of each.
   */
  follow: call(() => [
    z.object({ stories: z.array(idSchema).max(mostFollowedAtOnce) }),
    z.array(z.object({ id: idSchema, desk: idSchema, last: seqSchema })),
  ]),
  /**
   * A story's log after a place in the sequence, in its order; whether there is more. What was
   * folded comes as one entry with the place of the last of its rows. From then on it is followed.
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
   * nobody's business. `ahead`: it takes what others type in them before that is committed.
   */
  present: call(() => [z.object({ stories: z.array(idSchema).max(100), ahead: z.boolean().default(false) }), nothing]),
  /** The legal holds that stand on stories that somebody may read. */
  holds: call(() => [z.object({}), z.array(holdSchema)]),
  /**
   * Holds a story until that is lifted. `id` makes sending it twice once. When the answer arrives
   * nobody's publication of it is taken any more.
   */
  hold: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  lift: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  /**
   * The newsroom's house rules that were changed after a place, in the order of their places; `next`
   * as with heads. Whoever asks is told from then on (`houseRules`).
   */
  houseRules: call(() => [
    z.object({ after: seqSchema }),
    z.object({ rules: z.array(newsroomRuleSchema), next: seqSchema.nullable() }),
  ]),
  /**
   * Changes them, which takes the right to it. `rules.changed`: somebody else has changed one of
   * the same meanwhile; `rules.newer`: this newsroom does not know what they say.
   */
  changeHouseRules: call(() => [houseChangeSchema, nothing]),
  /**
   * Says where this device is in a story that it has open; the others who have it open are told,
   * the last of many in a moment only. Nothing of it is kept.
   */
  point: call(() => [z.object({ story: idSchema, caret: caretSchema.nullable() }), nothing]),
  /**
   * Says that a story uses an image, named by the SHA-256 of its bytes; how much of it the newsroom
   * has of this device, all of it where it has it of anybody.
   */
  offerImage: call(() => [image.extend({ size: imageSize }), z.object({ from: imageSize.or(z.literal(0)) })]),
  /**
   * The next part of an image; how much is there then. The last is answered when all is verified
   * and committed; where it is not what its name says, all of it is forgotten
   * (`newsroom.badImage`).
   */
  putImage: call(() => [
    image.extend({ size: imageSize, from: seqSchema, bytes: part }),
    z.object({ from: imageSize.or(z.literal(0)) }),
  ]),
  /** A part of an image of a story. `newsroom.noImage`: it is not there, or not yet. */
  image: call(() => [image.extend({ from: seqSchema }), z.object({ size: imageSize, bytes: part })]),
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
   * Something was committed in a story that this link follows: in the order of the sequence, and to
   * those who may read it. Not what this link has pushed: that has an answer.
   */
  entry: entrySchema,
  /**
   * Somebody types in a story that this device has open (`present`, `ahead`) and follows: judged,
   * on its way into the log, and not there yet. Nobody may count on it.
   */
  ahead: aheadSchema,
  /** What was told ahead is committed: in place of an `entry`, in the order of those. */
  placed: z.array(placedSchema).max(mostPlacedAtOnce),
  /** What was told ahead will not be committed. */
  dropped: aheadSchema.pick({ story: true, hash: true }),
  /**
   * These heads are other than before, in the order of their places: of stories that somebody may
   * read, some moments after what was committed in them.
   */
  heads: headsSchema,
  /** Who has a story open, other than this device: person ids. To all who may read it. */
  presence: z.object({ story: idSchema, people: z.array(idSchema) }),
  /** An image that a story uses is there, whole: told to those who follow the story. */
  image: z.object({ story: idSchema, hash: hashSchema }),
  /** The legal holds that stand on a story are these from now on. */
  holds: z.object({ story: idSchema, holds: z.array(holdSchema) }),
  /** House rules were changed. */
  houseRules: z.object({}),
  /** Where another device is in a story that this one has open. */
  caret: caretEventSchema,
  /**
   * Desks, people, or what this person may do are other than before: what `hello` answered, anew.
   */
  changed: welcomeSchema,
  /** These people are new, or introduce themselves in another way. */
  people: z.object({ people: z.array(personSchema) }),
} as const

export type NewsroomContract = typeof newsroomContract
export type NewsroomCall = keyof NewsroomContract
export type NewsroomArgs<Name extends NewsroomCall> = z.input<NewsroomContract[Name]['args']>
export type NewsroomChecked<Name extends NewsroomCall> = z.output<NewsroomContract[Name]['args']>
export type NewsroomResult<Name extends NewsroomCall> = z.output<NewsroomContract[Name]['result']>
export type NewsroomEvent = keyof typeof newsroomEvents
export type NewsroomEventData<Name extends NewsroomEvent> = z.output<(typeof newsroomEvents)[Name]>
export type AheadEdit = z.infer<typeof aheadSchema>
export type Placed = z.infer<typeof placedSchema>
export type Welcome = z.infer<typeof welcomeSchema>
export type NewsroomMember = z.infer<typeof memberSchema>
export type NewsroomDesk = z.infer<typeof deskSchema>
