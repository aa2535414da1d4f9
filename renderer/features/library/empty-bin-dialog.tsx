import { useTranslation } from 'react-i18next'
import { useLibrary } from '#renderer/state/library.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { emptyBin } from './actions.ts'

/** Asks before everything in the bin is deleted. */
export function EmptyBinDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('library')
  const { t: app } = useTranslation()
  const count = useLibrary((state) => state.facets?.counts.bin ?? 0)
  return (
    <Dialog
      role="alertdialog"
      width="small"
      title={t('emptyBin.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {app('cancel')}
          </Button>
          <Button
            kind="danger"
            onPress={() => {
              void emptyBin()
              onClose()
            }}
          >
            {t('emptyBin.confirm', { count })}
          </Button>
        </>
      }
    >
      <p>{t('emptyBin.question', { count })}</p>
    </Dialog>
  )
}
