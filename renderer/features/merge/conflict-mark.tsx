import { GitMerge } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { showReview } from '#renderer/state/layout.ts'
import type { FieldName } from '#shared/article/fields.ts'

/** Shows at a field that both sides of a merge changed it. A press goes to the choices. */
export function ConflictMark({ session, field }: { session: DraftSession; field: FieldName }) {
  const { t } = useTranslation('merge')
  const { t: tInspector } = useTranslation('inspector')
  const conflicts = conflictsIn(session)
  const found = useStore(conflicts.state, ({ open }) =>
    open.find(({ conflict }) => conflict.kind === 'field' && conflict.field === field),
  )
  if (!found || field === 'status') return null
  return (
    <Button
      aria-label={t('onField', { field: tInspector(`fields.${field}`) })}
      onPress={() => {
        showReview('merge')
        conflicts.goTo(found.conflict.id)
      }}
      className="inline-flex h-5 cursor-default items-center rounded-md bg-warn-soft px-1 text-warn max-sm:px-0.5"
    >
      <GitMerge size={12} aria-hidden />
    </Button>
  )
}
