import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { shortcutLabel } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { useMerges } from '#renderer/state/merges.ts'
import { Batches, batchFrom, batchOf } from './batches.tsx'
import { ConflictCard } from './conflict-card.tsx'
import { MergeList } from './merge-list.tsx'
import { SettledConflicts } from './settled-conflicts.tsx'

/**
 * The merges of a draft for review: what the latest one changed, every conflict with both readings,
 * to be settled one by one, and the settled ones.
 */
export function MergePanel({ session }: { session: DraftSession }) {
  const { t } = useTranslation('merge')
  const conflicts = conflictsIn(session)
  const { open, settled, current, wanted } = useStore(conflicts.state)
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  const merges = useMerges(session)
  const start = batchOf(open.findIndex(({ conflict }) => conflict.id === current))
  const hasConflicts = open.length + settled.length > 0
  if (merges.length === 0 && !hasConflicts) return <p className="px-4 py-6 text-sm text-soft">{t('none')}</p>
  return (
    <>
      <MergeList session={session} merges={merges.slice(0, 1)} areOpen />
      {hasConflicts && (
        <div className="border-b border-line px-3 py-2.5">
          <p role="status" className="text-sm font-medium">
            {t('count', { count: open.length })}
          </p>
          {open.length > 0 && (
            <p className="mt-0.5 text-xs text-soft">{t('help', { next: shortcutLabel('conflict.next') })}</p>
          )}
        </div>
      )}
      <ul aria-label={t('list')} hidden={open.length === 0}>
        {batchFrom(open, start).map((placed, index) => (
          <li key={placed.conflict.id} aria-setsize={open.length} aria-posinset={start + index + 1}>
            <ConflictCard
              session={session}
              placed={placed}
              isCurrent={placed.conflict.id === current}
              isWanted={placed.conflict.id === wanted}
              isReadOnly={readOnly}
            />
          </li>
        ))}
      </ul>
      <Batches start={start} count={open.length} onGo={(place) => conflicts.lookAt(open[place]?.conflict.id ?? null)} />
      {settled.length > 0 && <SettledConflicts session={session} settled={settled} />}
      <MergeList session={session} merges={merges.slice(1)} />
    </>
  )
}
