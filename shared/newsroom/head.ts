import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'
import { lengthUnits } from '#shared/measure/measure.ts'
import { idSchema, seqSchema } from './entry.ts'

/** The most characters of each text in a head: a list has no room for more. */
export const headTexts = { headline: 500, name: 200, other: 100 } as const
/** The most people whom a head can name. */
export const mostConcerned = 200

const named = z.object({ id: z.string().max(headTexts.name), name: z.string().max(headTexts.name) })

/**
 * What lists show of a story, and whom it concerns, without its text. Times are milliseconds since
 * the epoch, in UTC; `embargo` as it is in the story.
 */
export const headSchema = z.object({
  headline: z.string().max(headTexts.headline),
  language: z.string().max(headTexts.other),
  status: statusSchema,
  holder: named.nullable(),
  reviewer: named.nullable(),
  due: z.number().int().nullable(),
  planned: z.number().int().nullable(),
  embargo: z.string().max(headTexts.other).nullable(),
  length: z.number().int(),
  target: z.number().int().nullable(),
  unit: z.enum(lengthUnits),
  changed: z.number().int(),
  /**
   * Ids of those who are assigned to it, have written in it, or are asked or told something in it.
   */
  concerns: z.array(idSchema).max(mostConcerned),
})

export type Head = z.infer<typeof headSchema>

/**
 * A story's head as it is sent. `place`: in the sequence of heads, in which each change of a head
 * gets a place of its own, independent of the log's. `last`: the story's last row when it was read
 * (0: an older newsroom), by which a desk that lacks rows notices without another one.
 */
export const storyHeadSchema = z.object({
  id: idSchema,
  desk: idSchema,
  place: seqSchema.min(1),
  last: seqSchema.default(0),
  head: headSchema,
})

export type StoryHead = z.infer<typeof storyHeadSchema>

/**
 * A part of the list of stories. `gone`: those now at a desk that the person may not read, and
 * before at one that they may.
 */
export const headsSchema = z.object({ heads: z.array(storyHeadSchema), gone: z.array(idSchema) })

export type Heads = z.infer<typeof headsSchema>
