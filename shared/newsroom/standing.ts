import { z } from 'zod'
import { personSchema } from '#shared/review/people/person.ts'
import { shownHoldSchema } from './hold.ts'
import { standingSchema, storyRights } from './roles.ts'

const error = z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })
const desk = z.object({ id: z.string(), name: z.string() })

/** The newsroom of a desk, as windows and the command line see it. */
export const deskNewsroomSchema = z.object({
  /** Null if it belongs to none. */
  joined: z
    .object({
      address: z.string(),
      name: z.string(),
      me: standingSchema,
      desks: z.array(desk),
      people: z.array(personSchema),
    })
    .nullable(),
  /**
   * `up`: connected; `down`: not connected for now, and retried automatically; `refused`: not until
   * somebody resolves `reason`.
   */
  link: z.enum(['up', 'down', 'refused']),
  reason: error.nullable(),
  /**
   * How many of the newsroom's stories this desk knows of, of how many the text is here, how many
   * have something that the newsroom lacks yet, and how many of those it refuses.
   */
  stories: z.number().int(),
  here: z.number().int(),
  waiting: z.number().int(),
  refused: z.number().int(),
  /**
   * How many packages wait to be sent, or to be reported as opened, and how many of them it
   * refuses.
   */
  packages: z.object({ waiting: z.number().int(), refused: z.number().int() }),
})

export type DeskNewsroom = z.infer<typeof deskNewsroomSchema>

/** A draft in the newsroom. */
export const filedStorySchema = z.object({
  desk,
  /**
   * `kept`: the newsroom has all of it that is here; `waiting`: not yet; `refused`: not until
   * somebody resolves `reason`.
   */
  state: z.enum(['kept', 'waiting', 'refused']),
  /**
   * Since when something here is not in the newsroom, in milliseconds since the epoch; null if
   * nothing is missing there.
   */
  since: z.number().nullable(),
  reason: error.nullable(),
  /**
   * Its legal holds, including those placed here that are not in the newsroom yet, or were refused
   * there.
   */
  holds: z.array(shownHoldSchema),
  /** The rights that the person at this desk has to it. */
  rights: z.array(z.enum(storyRights)),
  /** Who else has it open. */
  people: z.array(personSchema),
  /** How many invalid edits came from the newsroom and were set aside. */
  aside: z.number().int(),
})

export type FiledStoryState = z.infer<typeof filedStorySchema>

/** Which stories others have open, and who they are. */
export const companySchema = z.object({
  stories: z.array(z.object({ id: z.string(), people: z.array(personSchema) })),
})

/** A person's new role and desks, by ids or unambiguous names. */
export const appointSchema = standingSchema.extend({ person: z.string().min(1).max(200) })

/** The longest validity of an invitation, in hours: a year. */
export const mostHours = 8_760

/**
 * Whom an invitation is for; desks by ids or names; `person`: an existing member, for another
 * device.
 */
export const inviteSchema = standingSchema.extend({
  person: z.string().max(100).nullable().default(null),
  hours: z.number().int().min(1).max(mostHours).default(72),
})
