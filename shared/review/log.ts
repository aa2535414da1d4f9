import type * as Y from 'yjs'
import { z } from 'zod'
import { statusSchema } from '#shared/article/status.ts'

const id = z.string().min(1).max(100)
const note = z.string().max(10_000).nullable()
const notice = z.string().min(1).max(10_000)
const entry = { id, at: z.iso.datetime(), by: id.nullable() }

/**
 * What happened to a story, as its log keeps it: `at` in UTC, `by` a person's id (people.ts), or null where nobody had said who they are. A new kind of event is one line here, one text in
 * each language, and whatever acts on it.
 */
export const eventSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** The status changed. `hash` (of an approval and a publication): the content that was approved or published, see content-hash.ts. */
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
    /** A published story was changed in the open: what its notice says, and the content that is published since; null where it came with a file that does not say. */
    z.object({ ...entry, kind: z.literal('update'), text: notice, hash: z.string().nullable() }),
    z.object({ ...entry, kind: z.literal('correction'), text: notice, hash: z.string().nullable() }),
    /** The story was withdrawn, and why. */
    z.object({ ...entry, kind: z.literal('kill'), text: notice }),
    /** A package was written, or one was merged. `package`: its id. */
    z.object({ ...entry, kind: z.literal('sent'), package: id, note }),
    z.object({ ...entry, kind: z.literal('received'), package: id, from: id.nullable() }),
    /** Something was replaced here and in other drafts at once: what was looked for, what was put in its place, and how often. */
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
