import type * as Y from 'yjs'
import type { Problem } from '#shared/publish/problem.ts'
import type { Act } from '#shared/review/people/act.ts'
import { eventsOf, insistedDeeds, insistedHolds, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import type { Deed } from './deed.ts'

type Override = Extract<LogEvent, { kind: 'override' }>

/** Who insists, when, and why if they gave a reason. */
export interface Insisting extends Act {
  readonly reason?: string
}

/**
 * What somebody overrides by doing a deed despite these problems; null if nothing held it. Problems
 * that cannot be overridden are not included.
 */
function overrideOf(deed: Deed, problems: readonly Problem[], { id, by, at, reason = '' }: Insisting): Override | null {
  const held = new Set(problems.filter(({ severity }) => severity === 'hold').map(({ code }) => code))
  const holds = insistedHolds.filter((code) => held.has(code))
  if (holds.length === 0) return null
  const embargoUntil = problems.find(({ code }) => code === 'embargoed')?.details.until ?? null
  // Whether as Lede JSON or as copy: it left the newsroom.
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
 * Logs that somebody does something with a story in spite of holds, and which. Does nothing if
 * there were none.
 */
export function logOverride(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Insisting): void {
  const override = overrideOf(deed, problems, act)
  if (override !== null) logEvent(draft, override)
}

/**
 * Whether the log already has it: one decision of one person about one embargo is one entry,
 * however many files or pages result from it.
 */
export function isInsisted(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Insisting): boolean {
  const wanted = overrideOf(deed, problems, act)
  if (wanted === null) return true
  return eventsOf(draft).some((event) => event.kind === 'override' && decisionOf(event) === decisionOf(wanted))
}

function decisionOf({ deed, holds, embargoUntil, by, checks, reason }: Override): string {
  return JSON.stringify([deed, holds, embargoUntil, by, checks ?? null, reason ?? null])
}
