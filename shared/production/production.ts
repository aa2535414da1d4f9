import type * as Y from 'yjs'
import type { Act } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'

/** A person of the newsroom with the name that they had when it was recorded. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Who is assigned to a story, when it is due, and who was asked to review it. */
export interface Production {
  readonly holder: Named | null
  /** ISO 8601 in UTC. */
  readonly due: string | null
  /** Null once the story's status has changed since the request. */
  readonly reviewer: Named | null
}

/** The latest value of each in a draft's log, which is the only place where they are stored. */
export function productionOf(draft: Y.Doc): Production {
  return productionIn(eventsOf(draft))
}

/** The same for a log that was already read. */
export function productionIn(events: readonly LogEvent[]): Production {
  let production: Production = { holder: null, due: null, reviewer: null }
  for (const event of events) {
    if (event.kind === 'assigned') production = { ...production, holder: event.to }
    else if (event.kind === 'due') production = { ...production, due: event.due }
    else if (event.kind === 'reviewAsked') production = { ...production, reviewer: event.of }
    else if (event.kind === 'status' && event.to !== 'inReview') production = { ...production, reviewer: null }
  }
  return production
}

/** Assigns a story to a person, or to nobody (null). False if that is already so. */
export function assign(draft: Y.Doc, act: Act, to: Person | null, note: string | null): boolean {
  if ((productionOf(draft).holder?.id ?? null) === (to?.id ?? null)) return false
  logEvent(draft, { ...stamped(act), kind: 'assigned', to: to && named(to), note })
  return true
}

/** Sets a story's deadline, ISO 8601 in UTC; null removes it. False if that is already so. */
export function setDue(draft: Y.Doc, act: Act, due: string | null): boolean {
  if (productionOf(draft).due === due) return false
  logEvent(draft, { ...stamped(act), kind: 'due', due })
  return true
}

/** Asks somebody to review a story. */
export function askReview(draft: Y.Doc, act: Act, of: Person, note: string | null): void {
  logEvent(draft, { ...stamped(act), kind: 'reviewAsked', of: named(of), note })
}

function stamped({ id, by, at }: Act) {
  return { id, by, at: new Date(at).toISOString() }
}

function named({ id, name }: Person): Named {
  return { id, name }
}
