import { z } from 'zod'
import { auditAskedSchema, auditPageSchema } from '#shared/newsroom/audit.ts'
import { caretSchema, presenceSchema } from '#shared/newsroom/caret.ts'
import { memberSchema } from '#shared/newsroom/contract.ts'
import { reasonSchema } from '#shared/newsroom/hold.ts'
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

/** The calls about the newsroom that this desk belongs to. */
export const newsroomCalls = {
  /**
   * To which newsroom this desk belongs, how the link to it is, and how much waits for it
   * (shared/newsroom).
   */
  'newsroom.read': call(() => [z.object({}), deskNewsroomSchema]),
  /**
   * Joins a newsroom with an invitation; `device`: what this computer is called there; `again`:
   * though it belongs to one, as when that was lost: what was filed is filed again, to desks of the
   * same names. Nothing of any draft goes there before it is filed.
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
  /**
   * What people call the account of the house by which they may join a newsroom; null: by
   * invitations alone.
   */
  'newsroom.signInName': call(() => [
    z.object({ address: z.string().max(2_000) }),
    z.object({ name: z.string().nullable() }),
  ]),
  /**
   * Begins to join by that account: `address` is for a browser, which shows the same `code` and
   * asks whether this computer is theirs.
   */
  'newsroom.signIn': call(() => [
    z.object({ address: z.string().max(2_000), device: z.string().max(200) }),
    z.object({ address: z.string(), code: z.string(), expiresAt: z.number() }),
  ]),
  /** Joins once somebody has signed in; null: not yet, to be asked again in a moment. */
  'newsroom.signedIn': call(() => [z.object({}), z.object({ newsroom: deskNewsroomSchema.nullable() })]),
  /** Gives up a sign-in that has begun. */
  'newsroom.stopSignIn': call(() => [z.object({}), nothing]),
  /**
   * Leaves the newsroom. Drafts stay here as they are; `unsent`: those of which something never
   * reached it.
   */
  'newsroom.leave': call(() => [z.object({}), z.object({ unsent: z.array(id) })]),
  /**
   * Files a draft to a desk of the newsroom, by the desk's id or name: from then on the people of
   * that desk have it. When the result arrives it is there.
   */
  'newsroom.file': call(() => [z.object({ id, desk: z.string().max(200) }), filedStorySchema]),
  /** A draft in the newsroom; null where it was never filed. */
  'newsroom.story': call(() => [z.object({ id }), z.object({ story: filedStorySchema.nullable() })]),
  /**
   * Waits until all that is here is in the newsroom and the reverse, or until it is clear that it
   * will not be for now.
   */
  'newsroom.sync': call(() => [z.object({}), deskNewsroomSchema]),
  /**
   * Says which drafts this window shows, none where nobody is to know: the others who have them
   * open see who is there, and this one where they are.
   */
  'newsroom.present': call(() => [z.object({ ids: z.array(id).max(20) }), nothing]),
  /**
   * Says where in a draft that it shows this window is, to those who have it open. It is kept
   * nowhere.
   */
  'newsroom.point': call(() => [z.object({ id, caret: caretSchema.nullable() }), nothing]),
  /** Who else has a draft open; and where in it they are, if this window shows it. */
  'newsroom.presence': call(() => [z.object({ id }), presenceSchema]),
  /** Which stories others have open. */
  'newsroom.company': call(() => [z.object({}), companySchema]),
  /**
   * The stories of the newsroom whose text is not on this computer. Whatever is asked of one brings
   * it here first.
   */
  'newsroom.elsewhere': call(() => [z.object({}), z.object({ ids: z.array(id) })]),
  /**
   * The newsroom's stories as its production goes on: without a connection as of when there was
   * one.
   */
  'newsroom.production': call(() => [productionQuerySchema, productionListSchema]),
  /**
   * Gives a story to somebody, asks for a review of it or says when it is due, here and in the
   * newsroom.
   */
  'newsroom.assign': call(() => [assignSchema, productionRowSchema]),
  /** What is for this person: given to them, asked of them, said to them in a comment. */
  'newsroom.inbox': call(() => [z.object({}), inboxSchema]),
  /** Marks something in the inbox as seen or not; `id`: null: all of it. */
  'newsroom.mark': call(() => [z.object({ id: id.nullable(), isRead: z.boolean() }), nothing]),
  /** Who is in the newsroom, with which devices, for administrators. */
  'newsroom.members': call(() => [z.object({}), z.array(memberSchema)]),
  /**
   * Holds a draft that is in the newsroom legally, and says why: nothing of it is published or
   * leaves, anywhere, until that is lifted. With the newsroom away it holds here, and waits.
   */
  'newsroom.hold': call(() => [z.object({ id, reason: reasonSchema }), filedStorySchema]),
  /**
   * Lifts a hold, and says why; only while the newsroom is there. One that the newsroom refused is
   * forgotten.
   */
  'newsroom.lift': call(() => [z.object({ id, hold: id, reason: reasonSchema }), filedStorySchema]),
  /** Makes somebody something else, for administrators. */
  'newsroom.appoint': call(() => [appointSchema, nothing]),
  /**
   * Shuts a device out, for its owner and for administrators; its link is cut at once, and what it
   * has it keeps.
   */
  'newsroom.revoke': call(() => [z.object({ device: id }), nothing]),
  /**
   * The address of the page on which administrators keep the newsroom in a browser; it is good
   * once, for five minutes.
   */
  'newsroom.administer': call(() => [z.object({}), z.object({ address: z.string(), expiresAt: z.number() })]),
  /** What was done in the newsroom, the latest first, for administrators. */
  'newsroom.audit': call(() => [auditAskedSchema, auditPageSchema]),
  /** Makes an invitation, for administrators; `person`: for another device of somebody. */
  'newsroom.invite': call(() => [inviteSchema, z.object({ invitation: z.string(), expiresAt: z.number() })]),
} as const
