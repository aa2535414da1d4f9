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
import { offeredPackageSchema, packageListSchema, packageSize } from './package.ts'
import { standingSchema } from './roles.ts'

/**
 * The version of this protocol. Desk and newsroom exchange theirs in the first message; different
 * versions do not fit.
 */
export const protocolVersion = 2

/** The path of the newsroom's WebSocket, below its address. */
export const newsroomPath = '/newsroom'

/** The most bytes of one message: a whole story, and the fields around it. */
export const maxLinkBytes = draftLimits.bytes + 1024 * 1024
/**
 * The most bytes of a story's log in one answer, but at least one row. Small enough to come through
 * a line of 100 kbit/s before the connection counts as broken.
 */
export const pageBytes = 512 * 1024

/** How many stories one call can follow. */
export const mostFollowedAtOnce = 1_000

/**
 * The most bytes of an image or a package in one call: so few that what is typed meanwhile does not
 * wait behind it.
 */
export const linkPartBytes = 128 * 1024

/** The most bytes of an edit that is passed on before it is committed: typed or pasted text. */
export const mostAheadBytes = 16 * 1024

/** The most edits passed on ahead that one message reports as committed. */
export const mostPlacedAtOnce = 500

const nothing = z.null()
const secret = z.string().min(1).max(200)
const schema = z.number().int().min(1).max(1_000_000)
/**
 * A person as a newsroom accepts them: it has to be able to store what they say about themselves.
 */
const person = personSchema
  .extend({ id: idSchema })
  .refine(({ name, initials }) => [name, initials].every((text) => text.isWellFormed() && !text.includes('\0')))
const update = z.instanceof(Uint8Array).refine(({ length }) => length <= draftLimits.bytes, 'too large')

/** Whether a desk handles `people` in addition to `changed`: older ones do not. */
const takesPeople = z.boolean().default(false)

const part = z.instanceof(Uint8Array).refine(({ length }) => length <= linkPartBytes, 'too large')
const image = z.object({ story: idSchema, hash: hashSchema })
const aheadSchema = z.object({
  story: idSchema,
  hash: hashSchema,
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostAheadBytes, 'too large'),
})
const placedSchema = entrySchema.pick({ story: true, seq: true, previous: true }).extend({ hash: hashSchema })

const imageSize = z.number().int().min(1).max(maxImageBytes)

const deskSchema = z.object({ id: idSchema, name: z.string().min(1).max(100) })
/** What a newsroom tells a desk about itself and about the person who connected. */
export const welcomeSchema = z.object({
  newsroom: idSchema,
  /** Changes when the newsroom is restored from a backup, and so may lack what was durable. */
  generation: z.string().max(100).default(''),
  name: z.string(),
  me: standingSchema,
  desks: z.array(deskSchema),
  people: z.array(personSchema),
})

/** A member of a newsroom and their devices. Times are milliseconds since the epoch. */
export const memberSchema = standingSchema.extend({
  person: personSchema,
  devices: z.array(
    z.object({ id: idSchema, name: z.string(), joinedAt: z.number(), seenAt: z.number(), revoked: z.boolean() }),
  ),
})

/**
 * Every call of a desk to its newsroom. `join` or `hello` comes first, once; apart from them, only
 * the calls of a sign-in are answered before a person has identified themselves. A coded error is
 * an answer as well; after `newsroom.revoked` and the errors of `hello` the link is closed.
 */
export const newsroomContract = {
  /**
   * Redeems an invitation: from now on this device belongs to the person, with a token of its own
   * that is sent only this once.
   */
  join: call(() => [
    z.object({
      protocol: z.number().int(),
      invitation: secret,
      person,
      device: z.string().min(1).max(200),
      takesPeople,
    }),
    // `person`: whom the newsroom knows by the account that they signed in with, if that is
    // somebody other than the person who introduced themselves; null otherwise.
    welcomeSchema.extend({ token: secret, device: idSchema, person: person.nullable().default(null) }),
  ]),
  /** The name of the identity provider with which people may join; null: by invitation only. */
  signInName: call(() => [z.object({}), z.object({ name: z.string().max(60).nullable() })]),
  /**
   * Begins a sign-in with the identity provider: a browser opens `address`, which shows the same
   * `code`; `ticket` is an invitation once `signedIn` says `done`. Until then nobody has joined.
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
   * The heads (head.ts) of readable stories that changed after a place in the sequence of heads, in
   * order. `next`: where to continue, null if there are no more for now; `at`: the place up to
   * which all have now been sent.
   */
  heads: call(() => [
    z.object({ after: seqSchema }),
    headsSchema.extend({ at: seqSchema, next: seqSchema.nullable() }),
  ]),
  /**
   * Which stories' rows this link is sent from now on (`entry`), besides those whose entries it has
   * asked for or that it has filed; the answer lists the readable ones among them, each with its
   * last row.
   */
  follow: call(() => [
    z.object({ stories: z.array(idSchema).max(mostFollowedAtOnce) }),
    z.array(z.object({ id: idSchema, desk: idSchema, last: seqSchema })),
  ]),
  /**
   * A story's log after a place in the sequence, in order, and whether there is more. Rows that
   * were folded come as one entry with the place of the last of them. From then on the story is
   * followed.
   */
  entries: call(() => [
    z.object({ story: idSchema, after: seqSchema }),
    z.object({ desk: idSchema, entries: z.array(entrySchema), more: z.boolean() }),
  ]),
  /**
   * Appends an edit. When the answer arrives it is committed. The same edit sent twice is stored
   * once. `after`: only if nothing of the story was committed after this place, else it is refused
   * with `newsroom.behind`, so that of two desks that were away the second takes in what the first
   * wrote. Null: in any case, as among connected desks.
   */
  push: call(() => [
    z.object({ story: idSchema, update, schema, after: seqSchema.nullable().default(null) }),
    keptSchema,
  ]),
  /**
   * Files a story to a desk: a new one with all of its content, or one that is filed already
   * (`update`: null) to another desk. Because of `act`, sending it twice has the effect of once.
   */
  file: call(() => [
    z.object({ story: idSchema, desk: idSchema, act: idSchema, update: update.nullable(), schema }),
    keptSchema,
  ]),
  /**
   * Which stories this device has open; others who may read them are told. Empty: none, or the
   * person does not show it. `ahead`: the device handles what others type in them before that is
   * committed.
   */
  present: call(() => [z.object({ stories: z.array(idSchema).max(100), ahead: z.boolean().default(false) }), nothing]),
  /** The legal holds on readable stories. */
  holds: call(() => [z.object({}), z.array(holdSchema)]),
  /**
   * Holds a story until the hold is lifted. Because of `id`, sending it twice has the effect of
   * once. When the answer arrives, nobody's publication of it is accepted any more.
   */
  hold: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  lift: call(() => [z.object({ id: idSchema, story: idSchema, reason: reasonSchema }), nothing]),
  /**
   * The newsroom's house rules that were changed after a place, in the order of their places;
   * `next` as with heads. Whoever asks is told from then on (`houseRules`).
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
   * Says that a story uses an image, named by the SHA-256 of its bytes. The answer says how much of
   * it the newsroom already has from this device, or all of it if any device sent it.
   */
  offerImage: call(() => [image.extend({ size: imageSize }), z.object({ from: imageSize.or(z.literal(0)) })]),
  /**
   * Sends the next part of an image; the answer says how much has arrived. The last part is
   * answered when the whole image is verified and committed; if it does not match its name, all of
   * it is discarded (`newsroom.badImage`).
   */
  putImage: call(() => [
    image.extend({ size: imageSize, from: seqSchema, bytes: part }),
    z.object({ from: imageSize.or(z.literal(0)) }),
  ]),
  /**
   * A part of an image of a story. `newsroom.noImage`: the newsroom does not have it, or not yet.
   */
  image: call(() => [image.extend({ from: seqSchema }), z.object({ size: imageSize, bytes: part })]),
  /**
   * Says that a package is for a member, named by the SHA-256 of its bytes. The answer says how
   * much of it is here; once all of it is, it waits for them. Because of `id`, sending it twice has
   * the effect of once.
   */
  offerPackage: call(() => [offeredPackageSchema, z.object({ from: packageSize.or(z.literal(0)) })]),
  /** Sends the next part of an offered package; as with images (`newsroom.badPackage`). */
  putPackage: call(() => [
    z.object({ id: idSchema, from: seqSchema, bytes: part }),
    z.object({ from: packageSize.or(z.literal(0)) }),
  ]),
  /** A part of a package that waits for this person. `newsroom.noPackage`: it does not. */
  package: call(() => [z.object({ id: idSchema, from: seqSchema }), z.object({ size: packageSize, bytes: part })]),
  /** A package that waits for this person was opened or declined; it is removed. */
  endPackage: call(() => [z.object({ id: idSchema, end: z.enum(['opened', 'declined']) }), nothing]),
  /** What waits for this person, and what came of what they sent. */
  packages: call(() => [z.object({}), packageListSchema]),
  /** Gives up this device's token. */
  leave: call(() => [z.object({}), nothing]),

  /** The calls of administrators. */
  members: call(() => [z.object({}), z.array(memberSchema)]),
  invite: call(() => [
    // `person`: for another device of an existing member, who may ask for it, too; null: for a new
    // member.
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
   * A link to the administration page, below the newsroom's address, valid once and for a short
   * time.
   */
  administer: call(() => [z.object({}), z.object({ path: z.string().max(500), expiresAt: z.number() })]),
  /** The audit log of the newsroom, latest first. */
  audit: call(() => [auditAskedSchema, auditPageSchema]),
  addDesk: call(() => [z.object({ name: z.string().trim().min(1).max(100) }), deskSchema]),
} as const

/** What a newsroom sends to a desk without being asked. */
export const newsroomEvents = {
  /**
   * Something was committed in a story that this link follows: sent in the order of the sequence,
   * to those who may read it. Not sent for what this link itself pushed, which has an answer.
   */
  entry: entrySchema,
  /**
   * Somebody types in a story that this device has open (`present`, `ahead`) and follows: the edit
   * is checked and on its way into the log, but not there yet, so nobody may rely on it.
   */
  ahead: aheadSchema,
  /** Edits passed on ahead are committed: sent instead of `entry`, in the same order. */
  placed: z.array(placedSchema).max(mostPlacedAtOnce),
  /** Edits passed on ahead will not be committed. */
  dropped: aheadSchema.pick({ story: true, hash: true }),
  /**
   * These heads have changed, in the order of their places: of readable stories, shortly after
   * something was committed in them.
   */
  heads: headsSchema,
  /** Who has a story open on other devices: person ids. Sent to all who may read it. */
  presence: z.object({ story: idSchema, people: z.array(idSchema) }),
  /** An image that a story uses has arrived completely: sent to those who follow the story. */
  image: z.object({ story: idSchema, hash: hashSchema }),
  /** The legal holds on a story have changed to these. */
  holds: z.object({ story: idSchema, holds: z.array(holdSchema) }),
  /** House rules were changed. */
  houseRules: z.object({}),
  /** What `packages` answers has changed. */
  packages: z.object({}),
  /** Where another device is in a story that this one has open. */
  caret: caretEventSchema,
  /**
   * Desks, people, or this person's rights have changed: a new version of what `hello` answered.
   */
  changed: welcomeSchema,
  /** These people are new, or have changed what they say about themselves. */
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
