import { MessageSquare } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { goToThread } from './actions.ts'
import { useThreads } from './threads.ts'

/** The number of open comments on a field; nothing if there are none. A press goes to the first. */
export function FieldMark({ session, field }: { session: DraftSession; field: FieldName }) {
  const { t } = useTranslation('comments')
  const { t: tInspector } = useTranslation('inspector')
  const open = useThreads(session).open.filter(
    ({ thread: { anchor } }) => anchor.on === 'field' && anchor.field === field,
  )
  const [first] = open
  if (!first || field === 'status') return null
  return (
    <Button
      aria-label={t('onField', { count: open.length, field: tInspector(`fields.${field}`) })}
      onPress={() => goToThread(session, first.thread.id)}
      className="inline-flex h-5 cursor-default items-center gap-0.5 rounded-md bg-accent-soft px-1 text-xs font-medium text-accent max-sm:px-0.5"
    >
      <MessageSquare size={12} aria-hidden className="max-sm:hidden" />
      {open.length}
    </Button>
  )
}
