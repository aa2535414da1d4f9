import type * as Y from 'yjs'
import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'

const id = z.string().min(1).max(100)
const note = z.string().max(10_000).nullable()
const entry = { id, at: z.iso.datetime(), by: id }

/**
 * What happened to a story, as its log keeps it: `at` in UTC, `by` a person's id (people.ts). A new kind of event is one line here, one text in
 * each language, and whatever acts on it.
 */
export const eventSchema = z.discriminatedUnion('kind', [
  /** The status changed. `hash` (an approval): the content that was approved, see approval.ts. */
  z.object({
    ...entry,
    kind: z.literal('status'),
    from: statusSchema,
    to: statusSchema,
    note,
    hash: z.string().nullable(),
  }),
  /** An embargoed story left as a page before its time, because somebody insisted. */
  z.object({ ...entry, kind: z.literal('override'), embargoUntil: z.string() }),
  /** A page left. `hash`: its content. */
  z.object({ ...entry, kind: z.literal('published'), hash: z.string() }),
  /** A published story was changed in the open: what its notice says. */
  z.object({ ...entry, kind: z.literal('update'), text: z.string().max(10_000) }),
  z.object({ ...entry, kind: z.literal('correction'), text: z.string().max(10_000) }),
  /** The story was withdrawn, and why. */
  z.object({ ...entry, kind: z.literal('kill'), text: z.string().max(10_000) }),
  /** A package was written, or one was merged. `package`: its id. */
  z.object({ ...entry, kind: z.literal('sent'), package: id, note }),
  z.object({ ...entry, kind: z.literal('received'), package: id, from: id.nullable() }),
])

export type LogEvent = z.infer<typeof eventSchema>
export type EventKind = LogEvent['kind']

const logOf = (draft: Y.Doc) => draft.getArray<unknown>('log')

/** Writes into the log; what is written is never changed. */
export function logEvent(draft: Y.Doc, event: LogEvent): void {
  logOf(draft).push([{ ...event }])
}

/** The log, oldest first, each event once, whatever was merged. What is no event is left out. */
export function eventsOf(draft: Y.Doc): LogEvent[] {
  const events = new Map<string, LogEvent>()
  for (const value of logOf(draft).toArray()) {
    const { data } = eventSchema.safeParse(value)
    if (data) events.set(data.id, data)
  }
  return [...events.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
