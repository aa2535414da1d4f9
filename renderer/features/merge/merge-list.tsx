import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { KeptMerge } from '#renderer/state/merges.ts'
import { OnceOpen } from '#renderer/ui/once-open.tsx'
import { MergeSummary, useMergeName } from './merge-summary.tsx'

interface MergeListProps {
  session: DraftSession
  merges: readonly KeptMerge[]
  /** Whether the details are open from the start. */
  areOpen?: boolean
}

/** The merges of a draft by name, each with what it changed. */
export function MergeList({ session, merges, areOpen = false }: MergeListProps) {
  const { t } = useTranslation('merge')
  const nameOf = useMergeName(session)
  if (merges.length === 0) return null
  return (
    <ul aria-label={t(areOpen ? 'latest' : 'earlier')}>
      {merges.map((merge) => (
        <li key={merge.id} className="border-b border-line px-3 py-2.5">
          <OnceOpen title={nameOf(merge)} startsOpen={areOpen}>
            <MergeSummary session={session} merge={merge} />
          </OnceOpen>
        </li>
      ))}
    </ul>
  )
}
