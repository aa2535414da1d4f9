import type * as Y from 'yjs'
import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'
import { lastMoment } from '#shared/moment.ts'
import { checkedSchema } from '#shared/review/record/checked.ts'

/** What a person can insist on doing, and which holds can be overridden that way. */
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

/** How the id of an arrival begins that was no package, but what was written apart. */
export const apartPrefix = 'apart.'

/**
 * What happened to a story, as its log records it: `at` in UTC, `by` a person's id (people.ts), or
 * null if they had not given their name. `follows`: only if the clock was behind what had happened
 * already; a time right after that, by which the event is sorted. A new kind of event is one line
 * here, one text in each language, and the code that handles it.
 */
export const eventSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /**
     * The status changed. `hash` (of an approval and a publication): the content that was approved
     * or published, see content-hash.ts; `checked`: the results of the checks at the approval.
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
     * Somebody insisted in spite of what held the story (shared/release/holds.ts). `embargoUntil`:
     * the embargo that was overridden; null if there was none.
     */
    z.object({
      ...entry,
      kind: z.literal('override'),
      deed: z.enum(insistedDeeds).default('leave'),
      holds: z.array(z.enum(insistedHolds)).min(1).default(['embargoed']),
      embargoUntil: z.string().nullable(),
      /**
       * The reason, if one was required: what the checks had found, by the names of their rules,
       * and the reason given.
       */
      checks: z.string().max(10_000).optional(),
      reason: z.string().max(10_000).optional(),
    }),
    /**
     * An embargo that still held was shortened or lifted: what it was, and what it is now; null if
     * there is none.
     */
    z.object({ ...entry, kind: z.literal('eased'), was: z.string(), embargoUntil: z.string().nullable() }),
    /** The publication was scheduled for the end of the embargo. */
    z.object({ ...entry, kind: z.literal('planned'), publishAt: z.string() }),
    /**
     * The story was assigned to a person, or to nobody any more (null): with the name they had
     * then.
     */
    z.object({ ...entry, kind: z.literal('assigned'), to: named.nullable(), note }),
    /** Somebody was asked to review it. */
    z.object({ ...entry, kind: z.literal('reviewAsked'), of: named, note }),
    /** The deadline, in UTC; null: removed. */
    z.object({ ...entry, kind: z.literal('due'), due: time.nullable() }),
    /**
     * A published story was changed publicly: its notice, and the content that is published since;
     * null if the change came with a file that does not say.
     */
    z.object({ ...entry, kind: z.literal('update'), text: notice, hash: z.string().nullable() }),
    z.object({ ...entry, kind: z.literal('correction'), text: notice, hash: z.string().nullable() }),
    /** The story was withdrawn, and why. */
    z.object({ ...entry, kind: z.literal('kill'), text: notice }),
    /** A package was written or merged. `package`: its id; `to`: a colleague who alone gets it. */
    z.object({ ...entry, kind: z.literal('sent'), package: id, to: named.optional(), note }),
    z.object({ ...entry, kind: z.literal('received'), package: id, from: id.nullable() }),
    /**
     * Text was replaced here and in other drafts at once: what was searched for, its replacement,
     * and how often.
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
 * Adds an event to the log; events are never changed. It is sorted after all present ones, whatever
 * the clock says, so that revoked approvals, kills and embargoes are also respected on a computer
 * whose clock was set back.
 */
export function logEvent(draft: Y.Doc, event: LogEvent): void {
  const last = eventsOf(draft).at(-1)
  const isLate = last === undefined || placeOf(last) < event.at
  logOf(draft).push([isLate ? { ...event } : { ...event, follows: momentAfter(placeOf(last)) }])
}

/** The log, oldest first, each event once, whatever was merged. Invalid entries are left out. */
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

/** Nothing comes after the last representable moment: two events there are sorted by id. */
function momentAfter(time: string): string {
  return new Date(Math.min(Date.parse(time) + 1, lastMoment)).toISOString()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
