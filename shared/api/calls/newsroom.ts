import { z } from 'zod'
import { auditAskedSchema, auditPageSchema } from '#shared/newsroom/audit.ts'
import { caretSchema, presenceSchema } from '#shared/newsroom/caret.ts'
import { memberSchema } from '#shared/newsroom/contract.ts'
import { reasonSchema } from '#shared/newsroom/hold.ts'
import { deskPackagesSchema } from '#shared/newsroom/package.ts'
import {
  assignSchema,
  inboxSchema,
  productionListSchema,
  productionQuerySchema,
  productionRowSchema,
} from '#shared/newsroom/production.ts'
import {
  appointSchema,
  companySchema,
  deskNewsroomSchema,
  filedStorySchema,
  inviteSchema,
} from '#shared/newsroom/standing.ts'
import { call } from '../call.ts'
import { id, nothing } from './common.ts'
import { packingSchema } from './packages.ts'

/** The calls about the newsroom that this desk belongs to. */
export const newsroomCalls = {
  /**
   * Which newsroom this desk belongs to, the state of its link, and how much waits to be sent
   * (shared/newsroom).
   */
  'newsroom.read': call(() => [z.object({}), deskNewsroomSchema]),
  /**
   * Joins a newsroom with an invitation. `device`: the name of this computer there. `again`:
   * although it already belongs to one, for example after the newsroom was lost; filed stories are
   * then filed again, to desks of the same names. No draft is sent before it is filed.
   */
  'newsroom.join': call(() => [
    z.object({
      address: z.string().max(2_000),
      invitation: z.string().max(1_000),
      device: z.string().max(200),
      again: z.boolean().default(false),
    }),
    deskNewsroomSchema,
  ]),
  /** The name of the identity provider with which people may join; null: by invitation only. */
  'newsroom.signInName': call(() => [
    z.object({ address: z.string().max(2_000) }),
    z.object({ name: z.string().nullable() }),
  ]),
  /**
   * Begins to join with that account: a browser opens `address`, shows the same `code` and asks
   * whether this computer is theirs.
   */
  'newsroom.signIn': call(() => [
    z.object({ address: z.string().max(2_000), device: z.string().max(200) }),
    z.object({ address: z.string(), code: z.string(), expiresAt: z.number() }),
  ]),
  /** Joins once the person has signed in; null: not yet, ask again in a moment. */
  'newsroom.signedIn': call(() => [z.object({}), z.object({ newsroom: deskNewsroomSchema.nullable() })]),
  /** Cancels a sign-in that has begun. */
  'newsroom.stopSignIn': call(() => [z.object({}), nothing]),
  /**
   * Leaves the newsroom. Drafts stay here as they are; `unsent`: those with edits that never
   * reached the newsroom.
   */
  'newsroom.leave': call(() => [z.object({}), z.object({ unsent: z.array(id) })]),
  /**
   * Files a draft to a desk of the newsroom, given by id or name: from then on the people of that
   * desk have it. When the result arrives the newsroom has it.
   */
  'newsroom.file': call(() => [z.object({ id, desk: z.string().max(200) }), filedStorySchema]),
  /** A draft in the newsroom; null where it was never filed. */
  'newsroom.story': call(() => [z.object({ id }), z.object({ story: filedStorySchema.nullable() })]),
  /**
   * Waits until this desk and the newsroom have everything of each other's, or until it is clear
   * that they will not for now. `complete`: whether all that the newsroom has for this desk is
   * here.
   */
  'newsroom.sync': call(() => [z.object({}), deskNewsroomSchema.extend({ complete: z.boolean() })]),
  /**
   * Says which drafts this window shows (none if nobody is to know): others who have them open see
   * who is there, and this window sees where they are.
   */
  'newsroom.present': call(() => [z.object({ ids: z.array(id).max(20) }), nothing]),
  /** Tells others who have a draft open where in it this window's caret is. It is not stored. */
  'newsroom.point': call(() => [z.object({ id, caret: caretSchema.nullable() }), nothing]),
  /** Who else has a draft open, and where in it they are if this window shows it. */
  'newsroom.presence': call(() => [z.object({ id }), presenceSchema]),
  /** Which stories others have open. */
  'newsroom.company': call(() => [z.object({}), companySchema]),
  /**
   * The newsroom's stories whose text is not on this computer. The first request for one fetches
   * it.
   */
  'newsroom.elsewhere': call(() => [z.object({}), z.object({ ids: z.array(id) })]),
  /**
   * The newsroom's stories with the state of their production; without a connection, as of the last
   * one.
   */
  'newsroom.production': call(() => [productionQuerySchema, productionListSchema]),
  /** Assigns a story, requests a review of it or sets its deadline, here and in the newsroom. */
  'newsroom.assign': call(() => [assignSchema, productionRowSchema]),
  /** What concerns this person: assignments, review requests, and comments that mention them. */
  'newsroom.inbox': call(() => [z.object({}), inboxSchema]),
  /** Marks an inbox item as read or unread; `id` null: all of them. */
  'newsroom.mark': call(() => [z.object({ id: id.nullable(), isRead: z.boolean() }), nothing]),
  /**
   * Sends a draft as a package to a member of the newsroom, given by id or name: only they get it,
   * and the draft is not filed. When the result arrives, the package is on this computer's disk; it
   * goes to the newsroom as soon as that can be reached. `id`: that of the package.
   */
  'newsroom.sendPackage': call(() => [
    packingSchema.extend({ to: z.string().min(1).max(200) }),
    z.object({ id, to: z.string() }),
  ]),
  /** Packages that wait for this person, and those that this desk has sent. */
  'newsroom.packages': call(() => [z.object({}), deskPackagesSchema]),
  /**
   * Declines a package that waits for this person, or removes one that was sent from the list; one
   * that still waits on this computer is not sent.
   */
  'newsroom.dropPackage': call(() => [z.object({ id }), nothing]),
  /** The members of the newsroom and their devices, for administrators. */
  'newsroom.members': call(() => [z.object({}), z.array(memberSchema)]),
  /**
   * Puts a legal hold on a draft that is in the newsroom, with a reason: until it is lifted,
   * nothing of it is published or leaves anywhere. While the newsroom cannot be reached, the hold
   * applies here and waits to be sent.
   */
  'newsroom.hold': call(() => [z.object({ id, reason: reasonSchema }), filedStorySchema]),
  /**
   * Lifts a hold, with a reason; only while the newsroom can be reached. A hold that the newsroom
   * refused is simply forgotten.
   */
  'newsroom.lift': call(() => [z.object({ id, hold: id, reason: reasonSchema }), filedStorySchema]),
  /** Changes somebody's role, for administrators. */
  'newsroom.appoint': call(() => [appointSchema, nothing]),
  /**
   * Revokes a device, for its owner and for administrators; its link is cut at once, but it keeps
   * what it has.
   */
  'newsroom.revoke': call(() => [z.object({ device: id }), nothing]),
  /**
   * The address of the newsroom's administration page for a browser; valid once, for five minutes.
   */
  'newsroom.administer': call(() => [z.object({}), z.object({ address: z.string(), expiresAt: z.number() })]),
  /** The audit log of the newsroom, latest first, for administrators. */
  'newsroom.audit': call(() => [auditAskedSchema, auditPageSchema]),
  /**
   * Creates an invitation, for administrators; `person`: for another device of an existing member.
   */
  'newsroom.invite': call(() => [inviteSchema, z.object({ invitation: z.string(), expiresAt: z.number() })]),
} as const
