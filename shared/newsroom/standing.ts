import { z } from 'zod'
import { personSchema } from '#shared/review/people/person.ts'
import { shownHoldSchema } from './hold.ts'
import { standingSchema, storyRights } from './roles.ts'

const error = z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })
const desk = z.object({ id: z.string(), name: z.string() })

/** The newsroom of a desk, as its windows and its command line see it. */
export const deskNewsroomSchema = z.object({
  /** Null: it belongs to none. */
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
   * `up`: connected; `down`: not for now, and tried again by itself; `refused`: not before somebody
   * does something about `reason`.
   */
  link: z.enum(['up', 'down', 'refused']),
  reason: error.nullable(),
  /**
   * How many stories of the newsroom this desk knows of, the text of how many of them is here, in
   * how many something here is not there yet, and how many of those it refuses.
   */
  stories: z.number().int(),
  here: z.number().int(),
  waiting: z.number().int(),
  refused: z.number().int(),
})

export type DeskNewsroom = z.infer<typeof deskNewsroomSchema>

/** A draft in the newsroom. */
export const filedStorySchema = z.object({
  desk,
  /**
   * Whether all of it that is here is in the newsroom: `kept`; not yet: `waiting`; not before
   * somebody does something about `reason`: `refused`.
   */
  state: z.enum(['kept', 'waiting', 'refused']),
  /**
   * Since when something here is not in the newsroom, in milliseconds since the epoch; null where
   * nothing is.
   */
  since: z.number().nullable(),
  reason: error.nullable(),
  /** What holds it legally, and what was put here and is not in the newsroom, or refused there. */
  holds: z.array(shownHoldSchema),
  /** What whoever works at this desk may do with it. */
  rights: z.array(z.enum(storyRights)),
  /** Who else has it open. */
  people: z.array(personSchema),
  /** How many edits came from the newsroom that are none, and are kept aside. */
  aside: z.number().int(),
})

export type FiledStoryState = z.infer<typeof filedStorySchema>

/** Which stories others have open, each with who. */
export const companySchema = z.object({
  stories: z.array(z.object({ id: z.string(), people: z.array(personSchema) })),
})

/**
 * What somebody is from now on, by ids or names: of people, where only one has the name, and of
 * desks.
 */
export const appointSchema = standingSchema.extend({ person: z.string().min(1).max(200) })

/** The longest that an invitation is good, in hours: a year. */
export const mostHours = 8_760

/**
 * Whom an invitation is for, by ids or names of desks; `person`: somebody who is in already, for
 * another device.
 */
export const inviteSchema = standingSchema.extend({
  person: z.string().max(100).nullable().default(null),
  hours: z.number().int().min(1).max(mostHours).default(72),
})
