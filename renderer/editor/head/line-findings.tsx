import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { checksIn } from '#renderer/state/checks/checks.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { LineMarks } from './line-marks.tsx'

interface LineFindingsProps {
  session: DraftSession
  name: 'kicker' | 'headline' | 'deck' | 'bylines'
  value: string
  className: string
}

/** Marks findings of the checks in a line above the body, as in the text. */
export function LineFindings({ session, name, value, className }: LineFindingsProps) {
  const { state } = checksIn(session)
  const findings = useStore(
    state,
    useShallow(({ findings }) => findings?.filter(({ place }) => place.kind === 'field' && place.field === name) ?? []),
  )
  const looked = useStore(state, ({ findings, current }) => findings?.[current])
  const marks = findings.flatMap((finding) => {
    const from = offsetIn(value, finding, name)
    if (from === -1) return []
    const look = `check-mark check-${finding.severity}${finding === looked ? ' check-current' : ''}`
    return [{ from, to: from + finding.quote.length, className: `${look} text-transparent!` }]
  })
  return (
    <LineMarks
      marks={marks.toSorted((one, other) => one.from - other.from)}
      value={value}
      className={`line-underlines ${className}`}
    />
  )
}

/**
 * Where a finding is in a line now; -1 if it is not there. Each byline is only one part of its
 * line.
 */
function offsetIn(value: string, { place, quote }: Finding, name: string): number {
  if (place.kind !== 'field' || quote === '') return -1
  if (name === 'bylines') return value.indexOf(quote)
  return value.startsWith(quote, place.from) ? place.from : -1
}
