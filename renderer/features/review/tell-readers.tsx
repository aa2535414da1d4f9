import { useTranslation } from 'react-i18next'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { NoticeKind } from '#shared/article/notice.ts'

/** The actions for a published story, other than changing its status. Nothing if there are none. */
export function TellReaders({ id, possible }: { id: string; possible: readonly NoticeKind[] }) {
  const { t } = useTranslation('review')
  if (possible.length === 0) return null
  return (
    <fieldset className="flex flex-wrap gap-2 border-t border-line pt-4">
      <legend className="sr-only">{t('publication.tell')}</legend>
      {possible.map((kind) => (
        <Button
          key={kind}
          kind={kind === 'kill' ? 'danger' : 'plain'}
          onPress={() => openDialog({ name: 'notice', id, kind })}
        >
          {commandLabel(`publish.${kind}`)}
        </Button>
      ))}
    </fieldset>
  )
}
