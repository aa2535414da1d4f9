import type * as Y from 'yjs'
import type { Problem } from '#shared/publish/problem.ts'
import type { Act } from '#shared/review/people/act.ts'
import { eventsOf, insistedDeeds, insistedHolds, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import type { Deed } from './deed.ts'

type Override = Extract<LogEvent, { kind: 'override' }>

/** Who insists, when, and why, where they have said so. */
export interface Insisting extends Act {
  readonly reason?: string
}

/**
 * What somebody passes over who does a deed with these problems all the same; null where nothing
 * held it. What stops it whatever anybody says is no part of it.
 */
function overrideOf(deed: Deed, problems: readonly Problem[], { id, by, at, reason = '' }: Insisting): Override | null {
  const held = new Set(problems.filter(({ severity }) => severity === 'hold').map(({ code }) => code))
  const holds = insistedHolds.filter((code) => held.has(code))
  if (holds.length === 0) return null
  const embargoUntil = problems.find(({ code }) => code === 'embargoed')?.details.until ?? null
  // As Lede JSON or as copy: it left.
  const told = insistedDeeds.find((each) => each === deed) ?? 'leave'
  const { rules, quotes = '' } = problems.find(({ code }) => code === 'checks')?.details ?? {}
  const checks = rules === undefined ? {} : { checks: [rules, quotes].filter(Boolean).join(': ') }
  const why = reason === '' ? {} : { reason }
  return {
    kind: 'override',
    id,
    by,
    at: new Date(at).toISOString(),
    deed: told,
    holds,
    embargoUntil,
    ...checks,
    ...why,
  }
}

/**
 * Writes into the log that somebody does something with a story all the same, and what held it.
 * Writes nothing where nothing did.
 */
export function logOverride(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Insisting): void {
  const override = overrideOf(deed, problems, act)
  if (override !== null) logEvent(draft, override)
}

/**
 * Whether the log says so already: one decision of one person about one embargo is one entry,
 * however many files or pages it makes.
 */
export function isInsisted(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Insisting): boolean {
  const wanted = overrideOf(deed, problems, act)
  if (wanted === null) return true
  return eventsOf(draft).some((event) => event.kind === 'override' && decisionOf(event) === decisionOf(wanted))
}

function decisionOf({ deed, holds, embargoUntil, by, checks, reason }: Override): string {
  return JSON.stringify([deed, holds, embargoUntil, by, checks ?? null, reason ?? null])
}
