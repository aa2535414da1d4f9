import type * as Y from 'yjs'
import type { Act } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'

/** Somebody of the newsroom as they were called when it was written down. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Who has a story, when it is due, and who was asked to review it. */
export interface Production {
  readonly holder: Named | null
  /** ISO 8601 in UTC. */
  readonly due: string | null
  /** Null once the story has moved on since they were asked. */
  readonly reviewer: Named | null
}

/** What the log of a draft says last of each; the log is the one place where it stands. */
export function productionOf(draft: Y.Doc): Production {
  return productionIn(eventsOf(draft))
}

/** The same of a log that was read already. */
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

/**
 * Gives a story to somebody, or takes it from whoever has it (null). False where it is so already.
 */
export function assign(draft: Y.Doc, act: Act, to: Person | null, note: string | null): boolean {
  if ((productionOf(draft).holder?.id ?? null) === (to?.id ?? null)) return false
  logEvent(draft, { ...stamped(act), kind: 'assigned', to: to && named(to), note })
  return true
}

/** Says when a story is due, ISO 8601 in UTC; null: no longer. False where it is so already. */
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
