import type { ErrorDetails } from '#shared/api/errors.ts'
import { isTimestamp } from '#shared/article/timestamp.ts'
import type { Person } from '#shared/review/people/person.ts'
import { apartPrefix, type LogEvent } from '#shared/review/workflow/log.ts'
import { fill, type TextLanguage } from './text.ts'
import { type TimeWords, timeText } from './time-text.ts'
import { words } from './words.ts'

/** What somebody did with a story, as a text that follows their name. */
export function deedText(event: LogEvent, language: TextLanguage, times: TimeWords): string {
  return fill(words.in(language).history[keyOf(event)], detailsOf(event, language, times))
}

function detailsOf(event: LogEvent, language: TextLanguage, times: TimeWords): ErrorDetails {
  // An unreadable time is shown as it is: an embargo can have one.
  const timeOf = (time: string) => (isTimestamp(time) ? timeText(time, times) : time)
  if (event.kind === 'planned') return { until: timeOf(event.publishAt) }
  if (event.kind === 'eased') {
    const until = event.embargoUntil === null ? '' : timeOf(event.embargoUntil)
    return { was: timeOf(event.was), until }
  }
  if (event.kind === 'override') {
    const until = event.embargoUntil === null ? '' : timeOf(event.embargoUntil)
    return { why: event.holds.map((code) => fill(words.in(language).history[`why.${code}`], { until })).join(', ') }
  }
  if (event.kind === 'assigned') return { name: event.to?.name ?? '' }
  if (event.kind === 'sent') return { name: event.to?.name ?? '' }
  if (event.kind === 'reviewAsked') return { name: event.of.name }
  if (event.kind === 'due') return { until: event.due === null ? '' : timeOf(event.due) }
  if (event.kind !== 'replaced') return {}
  const { term, replacement, count } = event
  return { term, replacement, count }
}

function keyOf(event: LogEvent) {
  if (event.kind === 'override') return `override.${event.deed}` as const
  if (event.kind === 'eased') return event.embargoUntil === null ? 'lifted' : 'eased'
  if (event.kind === 'assigned' && event.to === null) return 'unassigned'
  if (event.kind === 'sent' && event.to !== undefined) return 'sentTo'
  if (event.kind === 'due' && event.due === null) return 'dueNoLonger'
  if (event.kind === 'received' && event.package.startsWith(apartPrefix)) return 'receivedApart'
  if (event.kind !== 'status') return event.kind
  return event.from === 'killed' ? 'revived' : event.to
}

/** A person's name, or the word for somebody who never gave theirs. */
export function nameText(person: Person | null, language: TextLanguage): string {
  return person?.name ?? words.in(language).history.somebody
}

/** The note that somebody gave with what they did; null if none. */
export function eventNote(event: LogEvent): string | null {
  if (event.kind === 'override') return event.reason ?? null
  if ('note' in event) return event.note
  return 'text' in event ? event.text : null
}
