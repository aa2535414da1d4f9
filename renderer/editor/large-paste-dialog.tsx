import { useTranslation } from 'react-i18next'
import { spoken } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** Asks what to do with a pasted text of the size of a book: a story of its own, or really into this one. */
export function LargePasteDialog({ text, onInsert, onClose }: { text: string; onInsert(): void; onClose(): void }) {
  const { t } = useTranslation('editor')
  const characters = new Intl.NumberFormat(spoken()).format(text.length)
  const read = () => {
    onClose()
    const file = { name: t('largePaste.file'), bytes: new TextEncoder().encode(text) }
    openDialog({ name: 'import', files: [file] })
  }
  return (
    <Dialog
      title={t('largePaste.title')}
      width="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onInsert}>{t('largePaste.insert')}</Button>
          <Button kind="primary" onPress={read}>
            {t('largePaste.import')}
          </Button>
        </>
      }
    >
      <p>{t('largePaste.text', { characters })}</p>
    </Dialog>
  )
}
