import type * as Y from 'yjs'
import type { Problem } from '#shared/publish/problem.ts'
import type { Act } from '#shared/review/act.ts'
import { eventsOf, insistedDeeds, insistedHolds, type LogEvent, logEvent } from '#shared/review/log.ts'
import type { Deed } from './deed.ts'

type Override = Extract<LogEvent, { kind: 'override' }>

/** What somebody passes over who does a deed with these problems all the same; null where nothing held it. What stops it whatever anybody says is no part of it. */
function overrideOf(deed: Deed, problems: readonly Problem[], { id, by, at }: Act): Override | null {
  const held = new Set(problems.filter(({ severity }) => severity === 'hold').map(({ code }) => code))
  const holds = insistedHolds.filter((code) => held.has(code))
  if (holds.length === 0) return null
  const embargoUntil = problems.find(({ code }) => code === 'embargoed')?.details.until ?? null
  // As Lede JSON or as copy: it left.
  const told = insistedDeeds.find((each) => each === deed) ?? 'leave'
  return { kind: 'override', id, by, at: new Date(at).toISOString(), deed: told, holds, embargoUntil }
}

/** Writes into the log that somebody does something with a story all the same, and what held it. Writes nothing where nothing did. */
export function logOverride(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Act): void {
  const override = overrideOf(deed, problems, act)
  if (override !== null) logEvent(draft, override)
}

/** Whether the log says so already: one decision of one person about one embargo is one entry, however many files or pages it makes. */
export function isInsisted(draft: Y.Doc, deed: Deed, problems: readonly Problem[], act: Act): boolean {
  const wanted = overrideOf(deed, problems, act)
  if (wanted === null) return true
  return eventsOf(draft).some((event) => event.kind === 'override' && decisionOf(event) === decisionOf(wanted))
}

function decisionOf({ deed, holds, embargoUntil, by }: Override): string {
  return JSON.stringify([deed, holds, embargoUntil, by])
}
