import type * as Y from 'yjs'
import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'
import { lastMoment } from '#shared/moment.ts'
import { checkedSchema } from '#shared/review/record/checked.ts'

/** What somebody can insist on doing, and what can be passed over so. */
export const insistedDeeds = ['approve', 'publish', 'announce', 'revive', 'leave', 'print'] as const
export const insistedHolds = [
  'killed',
  'withdrawn',
  'spiked',
  'embargoed',
  'embargoUnclear',
  'notApproved',
  'approvalVoid',
  'ownApproval',
  'conflicts',
  'checks',
  'usageForbidden',
  'usageRanOut',
] as const

const id = z.string().min(1).max(100)
const note = z.string().max(10_000).nullable()
const notice = z.string().min(1).max(10_000)
const time = z.iso.datetime()
const named = z.object({ id, name: z.string().min(1).max(200) })
const entry = { id, at: time, by: id.nullable(), follows: time.optional() }

/**
 * What happened to a story, as its log keeps it: `at` in UTC, `by` a person's id (people.ts), or
 * null where nobody had said who they are. `follows`: only where the clock was behind what had
 * happened already; a time right after that, by which the event is sorted. A new kind of event is
 * one line here, one text in each language, and whatever acts on it.
 */
export const eventSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /**
     * The status changed. `hash` (of an approval and a publication): the content that was approved
     * or published, see content-hash.ts; `checked`: what the checks said of it as it was approved.
     */
    z.object({
      ...entry,
      kind: z.literal('status'),
      from: statusSchema,
      to: statusSchema,
      note,
      hash: z.string().nullable(),
      checked: checkedSchema.optional(),
    }),
    /**
     * Somebody insisted on what held the story (shared/release/holds.ts), and did it all the same.
     * `embargoUntil`: the embargo that was passed over; null where there was none.
     */
    z.object({
      ...entry,
      kind: z.literal('override'),
      deed: z.enum(insistedDeeds).default('leave'),
      holds: z.array(z.enum(insistedHolds)).min(1).default(['embargoed']),
      embargoUntil: z.string().nullable(),
      /**
       * Why, where somebody had to say: what the checks had found, by the names of their rules, and
       * the reason.
       */
      checks: z.string().max(10_000).optional(),
      reason: z.string().max(10_000).optional(),
    }),
    /**
     * An embargo that still held was shortened or lifted: what it was, and what it is now; null
     * where there is none.
     */
    z.object({ ...entry, kind: z.literal('eased'), was: z.string(), embargoUntil: z.string().nullable() }),
    /** The publication was planned, for when the embargo ends. */
    z.object({ ...entry, kind: z.literal('planned'), publishAt: z.string() }),
    /** The story was given to somebody, or to nobody any more (null): as they were called then. */
    z.object({ ...entry, kind: z.literal('assigned'), to: named.nullable(), note }),
    /** Somebody was asked to review it. */
    z.object({ ...entry, kind: z.literal('reviewAsked'), of: named, note }),
    /** When it is due, in UTC; null: no longer. */
    z.object({ ...entry, kind: z.literal('due'), due: time.nullable() }),
    /**
     * A published story was changed in the open: what its notice says, and the content that is
     * published since; null where it came with a file that does not say.
     */
    z.object({ ...entry, kind: z.literal('update'), text: notice, hash: z.string().nullable() }),
    z.object({ ...entry, kind: z.literal('correction'), text: notice, hash: z.string().nullable() }),
    /** The story was withdrawn, and why. */
    z.object({ ...entry, kind: z.literal('kill'), text: notice }),
    /** A package was written, or one was merged. `package`: its id. */
    z.object({ ...entry, kind: z.literal('sent'), package: id, note }),
    z.object({ ...entry, kind: z.literal('received'), package: id, from: id.nullable() }),
    /**
     * Something was replaced here and in other drafts at once: what was looked for, what was put in
     * its place, and how often.
     */
    z.object({
      ...entry,
      kind: z.literal('replaced'),
      term: z.string().max(1_000),
      replacement: z.string().max(1_000),
      count: z.number().int().min(1),
    }),
  ]),
)

export type LogEvent = z.infer<typeof eventSchema>

const logOf = (draft: Y.Doc) => draft.getArray<unknown>('log')

/**
 * Writes into the log; what is written is never changed. It comes after everything that the log
 * says already, whatever the clock says: an approval that was taken back, a kill and an embargo
 * hold on a computer whose clock was set back as well.
 */
export function logEvent(draft: Y.Doc, event: LogEvent): void {
  const last = eventsOf(draft).at(-1)
  const isLate = last === undefined || placeOf(last) < event.at
  logOf(draft).push([isLate ? { ...event } : { ...event, follows: momentAfter(placeOf(last)) }])
}

/** The log, oldest first, each event once, whatever was merged. What is no event is left out. */
export function eventsOf(draft: Y.Doc): LogEvent[] {
  const events = new Map<string, LogEvent>()
  for (const value of logOf(draft).toArray()) {
    const { data } = eventSchema.safeParse(value)
    if (data) events.set(data.id, data)
  }
  return [...events.values()].sort((a, b) => compare(placeOf(a), placeOf(b)) || compare(a.id, b.id))
}

/** The time by which an event is sorted. */
function placeOf({ at, follows }: LogEvent): string {
  return follows ?? at
}

/** After the last moment that can be written comes none: two there are sorted by their ids. */
function momentAfter(time: string): string {
  return new Date(Math.min(Date.parse(time) + 1, lastMoment)).toISOString()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
