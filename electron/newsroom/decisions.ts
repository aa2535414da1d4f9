import type * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import type { Right } from '#shared/newsroom/roles.ts'
import { eventSchema, type LogEvent } from '#shared/review/workflow/log.ts'
import { statusOf } from '#shared/review/workflow/workflow.ts'
import type { Audited } from './audit.ts'
import { holdsOf } from './holds.ts'
import type { Push } from './log.ts'
import type { Query } from './sql.ts'

/** What is decided once, by the server: which right it takes, and whether a legal hold forbids it. */
interface Decision {
  readonly act: 'approved' | 'published' | 'killed' | 'eased'
  readonly right: Right | null
  readonly isRelease: boolean
}

function decisionOf(event: LogEvent): Decision | null {
  if (event.kind === 'kill') return { act: 'killed', right: null, isRelease: false }
  if (event.kind === 'update' || event.kind === 'correction')
    return { act: 'published', right: 'publish', isRelease: true }
  if (event.kind === 'eased') return { act: 'eased', right: 'publish', isRelease: false }
  if (event.kind !== 'status') return null
  if (event.to === 'approved') return { act: 'approved', right: 'approve', isRelease: false }
  if (event.to === 'published') return { act: 'published', right: 'publish', isRelease: true }
  return null
}

/** What stands in a story's log, as Yjs holds it, so that what an edit adds can be told. */
export function loggedIn(draft: Y.Doc): ReadonlySet<unknown> {
  return new Set(draft.getArray('log').toArray())
}

/**
 * Judges what an edit decides of a story that has it already: a decision takes the right to it, and
 * no story that is legally held goes out. What was decided before a story was filed is its history;
 * then it is where it stands that takes the right.
 *
 * @param may whether whoever sends it may do something with the story
 * @returns what the audit log has of it
 * @throws LedeError `newsroom.forbidden`, `newsroom.held`
 */
export async function decide(
  on: Query,
  push: Push,
  { draft, before, seq }: { draft: Y.Doc; before: ReadonlySet<unknown>; seq: number },
  may: (right: Right) => boolean,
): Promise<Audited[]> {
  const added = [...loggedIn(draft)].filter((value) => !before.has(value))
  if (added.length === 0) return []
  const known = new Set(eventsIn([...before]).map(({ id }) => id))
  // A merge writes again what the story has already.
  const events = eventsIn(added).filter(({ id }) => !known.has(id))
  const decisions = events.flatMap((event) => {
    const decision = decisionOf(event)
    return decision === null ? [] : [{ event, ...decision }]
  })
  if (decisions.length === 0) return []
  const isFiled = push.kind === 'filed'
  const isAllowed = isFiled
    ? standsWithin(statusOf(draft), may)
    : decisions.every(({ right }) => right === null || may(right))
  if (!isAllowed) throw new LedeError('newsroom.forbidden')
  const isReleased = !isFiled && decisions.some(({ isRelease }) => isRelease)
  if (isReleased && (await holdsOf(on, push.story)).length > 0) throw new LedeError('newsroom.held')
  return decisions.map(({ act, event }) => ({
    act,
    person: push.author,
    device: push.device,
    about: push.story,
    details: {
      seq: String(seq),
      event: event.id,
      by: event.by ?? '',
      ...('hash' in event && event.hash !== null && { hash: event.hash }),
    },
  }))
}

function eventsIn(values: readonly unknown[]): LogEvent[] {
  return values.flatMap((value) => eventSchema.safeParse(value).data ?? [])
}

function standsWithin(status: string, may: (right: Right) => boolean): boolean {
  if (status === 'approved') return may('approve')
  return status === 'published' ? may('publish') : true
}
