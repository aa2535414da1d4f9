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
  /** Who has it. */
  holder: named.nullable(),
  /** Who was asked to review it, as long as nobody has. */
  reviewer: named.nullable(),
  due: z.number().nullable(),
  /** For when its publication is planned. */
  planned: z.number().nullable(),
  /** As it stands in the story; what is no time holds without an end. */
  embargoUntil: z.string().nullable(),
  /** How long it is and is to be; in words where nobody set a target. */
  length: z.number().int(),
  target: z.number().int().nullable(),
  unit: z.enum(lengthUnits),
  /** Whether a legal hold stands on it. */
  held: z.boolean(),
  /** Whether its text is on this computer; else it comes when it is opened. */
  isHere: z.boolean(),
  changedAt: z.number(),
})

export type ProductionRow = z.infer<typeof productionRowSchema>

/** What the list can be sorted by. What is not set comes last, either way. */
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
 * What of production is wanted. `desk`, `holder`: by id; `open`: what is neither published, killed
 * nor spiked. `search`: a part of the headline.
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
   * As of when the list is what the newsroom has, in milliseconds since the epoch; null: as of now.
   */
  asOf: z.number().nullable(),
})

/**
 * What is to be changed about a story in production; what is left out stays. People by id or name;
 * null: nobody any more. `due`: milliseconds since the epoch.
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

/** The newest first; how many of all were not read. */
export const inboxSchema = z.object({ unread: z.number().int(), tasks: z.array(inboxTaskSchema) })

export type Inbox = z.infer<typeof inboxSchema>
