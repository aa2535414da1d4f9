import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'
import { lengthUnits } from '#shared/measure/measure.ts'
import { momentSchema } from '#shared/moment.ts'
import { taskKinds } from '#shared/production/tasks.ts'
import { personSchema } from '#shared/review/people/person.ts'

const id = z.string().min(1).max(100)
const named = z.object({ id: z.string(), name: z.string() })

/** A story as the list of production shows it. Times are milliseconds since the epoch, in UTC. */
export const productionRowSchema = z.object({
  id,
  headline: z.string(),
  language: z.string(),
  status: statusSchema,
  desk: named,
  /** Who is assigned. */
  holder: named.nullable(),
  /** Who was asked to review it, until a review has taken place. */
  reviewer: named.nullable(),
  due: z.number().nullable(),
  /** The planned time of publication. */
  planned: z.number().nullable(),
  /** As in the story; an unreadable time means without end. */
  embargoUntil: z.string().nullable(),
  /** Its length and target; in words unless somebody set a target. */
  length: z.number().int(),
  target: z.number().int().nullable(),
  unit: z.enum(lengthUnits),
  /** Whether there is a legal hold on it. */
  held: z.boolean(),
  /** Whether its text is on this computer; otherwise it is fetched when the story is opened. */
  isHere: z.boolean(),
  changedAt: z.number(),
})

export type ProductionRow = z.infer<typeof productionRowSchema>

/** The columns by which the list can be sorted. Unset values come last in either direction. */
export const productionColumns = [
  'headline',
  'desk',
  'status',
  'holder',
  'due',
  'length',
  'planned',
  'embargo',
  'changed',
] as const

export type ProductionColumn = (typeof productionColumns)[number]

/**
 * Which stories are wanted. `desk`, `holder`: by id; `open`: those neither published, killed nor
 * spiked. `search`: a part of the headline.
 */
export const productionQuerySchema = z.object({
  desk: z.string().max(100).nullable().default(null),
  status: z
    .union([statusSchema, z.literal('open')])
    .nullable()
    .default('open'),
  holder: z.string().max(100).nullable().default(null),
  search: z.string().max(200).default(''),
  sort: z.enum(productionColumns).default('due'),
  descending: z.boolean().default(false),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
})

export type ProductionQuery = z.output<typeof productionQuerySchema>

export const productionListSchema = z.object({
  total: z.number().int(),
  rows: z.array(productionRowSchema),
  /**
   * The time at which the newsroom's list was like this, in milliseconds since the epoch; null: it
   * is current.
   */
  asOf: z.number().nullable(),
})

/**
 * Changes to a story in production; omitted properties stay. People by id or name; null: nobody any
 * more. `due`: milliseconds since the epoch.
 */
export const assignSchema = z.object({
  id,
  to: z.string().min(1).max(200).nullable().optional(),
  review: z.string().min(1).max(200).optional(),
  due: momentSchema.nullable().optional(),
  note: z.string().max(10_000).nullable().default(null),
})

export type Assignment = z.output<typeof assignSchema>

/** Something that is for this person. */
export const inboxTaskSchema = z.object({
  story: id,
  id,
  kind: z.enum(taskKinds),
  headline: z.string(),
  by: personSchema.nullable(),
  at: z.number(),
  text: z.string().nullable(),
  isRead: z.boolean(),
})

export type InboxTask = z.infer<typeof inboxTaskSchema>

/** The newest first; `unread`: how many of all are unread. */
export const inboxSchema = z.object({ unread: z.number().int(), tasks: z.array(inboxTaskSchema) })

export type Inbox = z.infer<typeof inboxSchema>
