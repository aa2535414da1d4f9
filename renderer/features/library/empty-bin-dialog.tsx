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
  const empty = () => {
    void emptyBin()
    onClose()
  }
  return (
    <Dialog
      role="alertdialog"
      width="small"
      title={t('emptyBin.title')}
      onClose={onClose}
      actions={
        <Button onPress={onClose} autoFocus>
          {app('cancel')}
        </Button>
      }
      confirm={{ label: t('emptyBin.confirm', { count }), run: empty, kind: 'danger' }}
    >
      <p>{t('emptyBin.question', { count })}</p>
    </Dialog>
  )
}
