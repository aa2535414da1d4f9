import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { fileOf } from '#renderer/state/file-of.ts'
import { saveFile } from '#renderer/state/files.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type Confirm, Dialog } from '#renderer/ui/dialog.tsx'
import type { LargePaste } from './large-paste.ts'

interface LargePasteProps {
  paste: LargePaste
  onInsert(): void
  onClose(): void
}

/**
 * Asks what to do with a text the size of a book: make it a story of its own, paste it here all the
 * same, or save it as a file.
 */
export function LargePasteDialog({ paste: { kind, text }, onInsert, onClose }: LargePasteProps) {
  const { t } = useTranslation('editor')
  const characters = new Intl.NumberFormat(currentLanguage()).format(text.length)
  const read = () => {
    onClose()
    const file = fileOf({ name: t('largePaste.file'), bytes: new TextEncoder().encode(text) })
    openDialog({ name: 'import', files: [{ ...file, isPasted: true }] })
  }
  const save = () => {
    saveFile(t('largePaste.file'), text, 'text/plain').then((saved) => saved && onClose(), sayError)
  }
  const main: Record<LargePaste['kind'], Confirm> = {
    document: { label: t('largePaste.import'), run: read },
    heavy: { label: t('largePaste.insert'), run: onInsert, isDisabled: text === '' },
    huge: { label: t('largePaste.save'), run: save },
  }
  return (
    <Dialog
      title={t('largePaste.title')}
      width="medium"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('largePaste.cancel')}</Button>
          {kind === 'document' && (
            <Button isDisabled={text === ''} onPress={onInsert}>
              {t('largePaste.insert')}
            </Button>
          )}
        </>
      }
      confirm={main[kind]}
    >
      <p>{t(`largePaste.${kind}`, { characters })}</p>
    </Dialog>
  )
}
