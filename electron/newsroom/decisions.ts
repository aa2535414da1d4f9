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
 * A decision that the server makes for all: the right that it requires, and whether a legal hold
 * forbids it.
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

/** The values that an edit may decide about, before the edit. */
export interface Undecided {
  /** The values of the log, as Yjs holds them: the same objects, unless somebody removes them. */
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

/** Whether an edit has decided nothing, nor changed any of those values. */
export function isSameUndecided(before: Undecided, after: Undecided): boolean {
  return (
    isSame(before.logged, after.logged) && before.status === after.status && before.embargoUntil === after.embargoUntil
  )
}

/** Without the rest of the accepted content: each edit needs it. */
function acceptedEmbargo(draft: Y.Doc): string | null {
  const accepted = hasBaseline(draft) ? baselineMetaOf(draft).get('embargoUntil') : null
  return typeof accepted === 'string' ? accepted : null
}

/**
 * The values that two copies disagree about. Costs nothing for stories that were never merged,
 * which are most.
 */
function disputedEmbargoes(draft: Y.Doc): string[] {
  if (draft.getMap('merges').size === 0) return []
  return disputedIn(draft, 'embargoUntil').filter((reading) => typeof reading === 'string')
}

/** Who has which rights, and the server's time, in milliseconds since the epoch. */
interface Judging {
  may(right: Right): boolean
  readonly now: number
}

/**
 * Judges what an edit decides about a filed story: a decision requires its right, whether it is in
 * the log or only in the field, and no story under a legal hold is published. What was decided
 * before a story was filed is its history; then its status requires the right.
 *
 *
 * @returns its audit entries
 * @throws LedeError `newsroom.forbidden`, `newsroom.held`, `newsroom.embargoed` by the server's
 * clock; `newsroom.foreign` if a decision is removed from the log or changed in it
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
 * Whether no embargo holds a story, or the log says that somebody overrode it. One with an
 * unreadable end cannot be overridden.
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
  // A merge writes existing events again.
  return [...events].flatMap(([id, event]) => {
    const decision = isDeepStrictEqual(known.get(id), event) ? null : decisionOf(event)
    return decision === null ? [] : [{ event, ...decision }]
  })
}

/** Whether an event states a status or a release: these are never written again. */
function decides({ kind }: LogEvent): boolean {
  return kind === 'status' || kind === 'kill' || kind === 'update' || kind === 'correction' || kind === 'eased'
}

/** The events of a log by id; of two the later one is valid (shared/review/workflow/log.ts). */
function eventsIn(values: readonly unknown[]): Map<string, LogEvent> {
  return new Map(values.flatMap((value) => eventSchema.safeParse(value).data ?? []).map((event) => [event.id, event]))
}

function isMovedTo(status: Status, before: Undecided, after: Undecided): boolean {
  return before.status !== status && after.status === status
}

/** Whether the fields have values that their author may set, or those that the log says. */
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
