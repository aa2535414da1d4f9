import { isDeepStrictEqual } from 'node:util'
import type * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { getField } from '#shared/article/draft.ts'
import { isEased, isUnclear, longestEmbargo } from '#shared/article/embargo.ts'
import type { Status } from '#shared/article/status.ts'
import { disputedIn } from '#shared/merge/merges.ts'
import type { Right } from '#shared/newsroom/roles.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import { baselineMetaOf, hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { eventSchema, type LogEvent } from '#shared/review/workflow/log.ts'
import { statusInLog, statusOf } from '#shared/review/workflow/workflow.ts'
import type { Audited } from './audit.ts'
import { holdsOf } from './holds.ts'
import type { Push } from './log.ts'
import type { Query } from './sql.ts'

/**
 * What is decided once, by the server: which right it takes, and whether a legal hold forbids it.
 */
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

/** What an edit may decide something of, as it stands before the edit. */
export interface Undecided {
  /** The values of the log, as Yjs holds them: the same ones, as long as nobody takes them out. */
  readonly logged: readonly unknown[]
  readonly status: Status
  readonly embargoUntil: string | null
}

export function undecided(draft: Y.Doc): Undecided {
  return {
    logged: draft.getArray('log').toArray(),
    status: getField(draft, 'status'),
    embargoUntil: longestEmbargo([
      getField(draft, 'embargoUntil'),
      acceptedEmbargo(draft),
      ...disputedEmbargoes(draft),
    ]),
  }
}

/** Whether an edit has decided nothing, nor touched what would be decided. */
export function isSameUndecided(before: Undecided, after: Undecided): boolean {
  return (
    isSame(before.logged, after.logged) && before.status === after.status && before.embargoUntil === after.embargoUntil
  )
}

/** Without all else that was accepted: each edit is asked for it. */
function acceptedEmbargo(draft: Y.Doc): string | null {
  const accepted = hasBaseline(draft) ? baselineMetaOf(draft).get('embargoUntil') : null
  return typeof accepted === 'string' ? accepted : null
}

/** What two copies disagree about. Stories that were never merged, most of them, cost nothing. */
function disputedEmbargoes(draft: Y.Doc): string[] {
  if (draft.getMap('merges').size === 0) return []
  return disputedIn(draft, 'embargoUntil').filter((reading) => typeof reading === 'string')
}

/** Who may do what, and what the server's clock says, in milliseconds since the epoch. */
interface Judging {
  may(right: Right): boolean
  readonly now: number
}

/**
 * Judges what an edit decides of a story that has it already: a decision takes the right to it,
 * whether the log says it or only the field that it would have been written in, and no story that
 * is legally held goes out. What was decided before a story was filed is its history; then it is
 * where it stands that takes the right.
 *
 * @returns what the audit log has of it
 * @throws LedeError `newsroom.forbidden`, `newsroom.held`, `newsroom.embargoed` by the server's
 *   clock; `newsroom.foreign` where a decision that
 *   the log has is taken out of it or written anew as another
 */
export async function decide(
  on: Query,
  push: Push,
  { draft, before, seq }: { draft: Y.Doc; before: Undecided; seq: number },
  { may, now }: Judging,
): Promise<Audited[]> {
  const after = undecided(draft)
  const isFiled = push.kind === 'filed'
  const decisions = isSame(before.logged, after.logged) ? [] : decisionsIn(before.logged, after.logged)
  const isOut = decisions.some(({ isRelease }) => isRelease) || isMovedTo('published', before, after)
  const isAllowed = isFiled
    ? [statusOf(draft), statusInLog(draft)].every((status) => standsWithin(status, may))
    : decisions.every(({ right }) => right === null || may(right)) && isWithin(draft, { before, after }, { may, now })
  if (!isAllowed) throw new LedeError('newsroom.forbidden')
  if (!isFiled && isOut && (await holdsOf(on, push.story)).length > 0) throw new LedeError('newsroom.held')
  if (!isFiled && isOut && !mayGoOut(draft, after, now)) throw new LedeError('newsroom.embargoed')
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

/**
 * Whether no embargo holds a story, or the log says that somebody insisted on passing over the one
 * that does. One whose end cannot be read is passed over by nobody.
 */
function mayGoOut(draft: Y.Doc, { logged, embargoUntil }: Undecided, now: number): boolean {
  if (!isEased(embargoUntil, null, now)) return true
  if (isUnclear(embargoUntil)) return false
  return eventsIn(logged)
    .values()
    .some(
      (event) =>
        event.kind === 'override' &&
        (event.deed === 'publish' || event.deed === 'announce') &&
        event.holds.includes('embargoed') &&
        event.embargoUntil === embargoOf(draft),
    )
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, index) => value === after[index])
}

interface Decided extends Decision {
  readonly event: LogEvent
}

/** What was decided between two states of a log. @throws LedeError `newsroom.foreign` */
function decisionsIn(before: readonly unknown[], after: readonly unknown[]): Decided[] {
  const [known, events] = [eventsIn(before), eventsIn(after)]
  for (const [id, event] of known)
    if (decides(event) && !isDeepStrictEqual(events.get(id), event)) throw new LedeError('newsroom.foreign')
  // A merge writes again what the story has already.
  return [...events].flatMap(([id, event]) => {
    const decision = isDeepStrictEqual(known.get(id), event) ? null : decisionOf(event)
    return decision === null ? [] : [{ event, ...decision }]
  })
}

/** Whether an event says where a story stands, or what was let go: nobody writes that anew. */
function decides({ kind }: LogEvent): boolean {
  return kind === 'status' || kind === 'kill' || kind === 'update' || kind === 'correction' || kind === 'eased'
}

/**
 * The events of a log by their ids; of two the later one counts (shared/review/workflow/log.ts).
 */
function eventsIn(values: readonly unknown[]): Map<string, LogEvent> {
  return new Map(values.flatMap((value) => eventSchema.safeParse(value).data ?? []).map((event) => [event.id, event]))
}

function isMovedTo(status: Status, before: Undecided, after: Undecided): boolean {
  return before.status !== status && after.status === status
}

/** Whether the fields stand where whoever wrote them may put them, or where the log has them. */
function isWithin(
  draft: Y.Doc,
  { before, after }: Readonly<Record<'before' | 'after', Undecided>>,
  { may, now }: Judging,
): boolean {
  const isMoved = before.status !== after.status
  const isEarlier = before.embargoUntil !== after.embargoUntil && isEased(before.embargoUntil, after.embargoUntil, now)
  return (
    (!isMoved || standsWithin(after.status, may) || statusInLog(draft) === after.status) &&
    (!isEarlier || may('publish'))
  )
}

function standsWithin(status: Status | null, may: (right: Right) => boolean): boolean {
  if (status === 'approved') return may('approve')
  return status === 'published' ? may('publish') : true
}
