import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import type { KeptMerge } from '#renderer/state/merges.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import type { Merge } from '#shared/merge/index.ts'
import { personIn } from '#shared/review/people/people.ts'
import { BroughtList } from './brought-list.tsx'
import { takeBackAs } from './take-back.ts'

/**
 * What a merge changed: whose copy was merged, what came from whom, and what is left to settle. It
 * can be viewed and taken back.
 */
export function MergeSummary({ session, merge }: { session: DraftSession; merge: KeptMerge }) {
  const { t } = useTranslation('merge')
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  const open = useStore(
    conflictsIn(session).state,
    (state) => state.open.filter((each) => each.merge.id === merge.id).length,
  )
  const by = merge.by === null ? null : personIn(session.doc, merge.by)
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-center gap-2 text-xs text-soft">
        <PersonBadge person={by} />
        <span className="min-w-0 truncate">{by?.name ?? t('somebody')}</span>
        <Moment at={merge.at} />
      </p>
      <BroughtList session={session} merge={merge} />
      <p className="text-sm">{merge.isTakenBack ? t('isTakenBack') : t('left', { count: open })}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button
          onPress={() =>
            openDialog({ name: 'timeline', id: session.id, version: merge.before, against: merge.after ?? undefined })
          }
        >
          {t('show')}
        </Button>
        {!readOnly && !merge.isTakenBack && (
          <Button kind="quiet" onPress={() => takeBackAs(session, merge, t)}>
            {t(merge.taken === null ? 'takeBack' : 'mergeAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The name of a merge: whose copy was merged. */
export function useMergeName(session: DraftSession): (merge: KeptMerge) => string {
  const { t } = useTranslation('merge')
  return (merge) => {
    const sender = senderOf(merge.taken ?? merge)
    const name = (sender === null ? null : personIn(session.doc, sender)?.name) ?? t('somebody')
    return t(merge.taken === null ? 'merged' : 'tookBack', { name })
  }
}

function senderOf({ by, one, other }: Merge): string | null {
  return one === by ? other : one
}
