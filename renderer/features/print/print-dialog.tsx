import { useTranslation } from 'react-i18next'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { asPerson } from '#renderer/state/profile.ts'
import type { PrintTarget } from '#renderer/state/release/printing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { problemText } from '#shared/locales/problem-text.ts'
import type { Problem } from '#shared/publish/problem.ts'
import { print } from './print.ts'

interface PrintDialogProps {
  id: string
  to: PrintTarget
  holds: readonly Problem[]
}

/** Asks whether to print a story in spite of its holds. */
export function PrintDialog({ id, to, holds }: PrintDialogProps) {
  const { t } = useTranslation('printing')
  const { t: app } = useTranslation()
  const times = useTimeWords()
  const isEmbargoed = holds.some(({ code }) => code === 'embargoed')
  const insist = () => {
    closeDialog()
    asPerson(() => void print(id, to, true))
  }
  return (
    <Dialog
      title={t(isEmbargoed ? 'embargoed' : 'held')}
      role="alertdialog"
      width="small"
      onClose={closeDialog}
      actions={
        <Button autoFocus onPress={closeDialog}>
          {app('cancel')}
        </Button>
      }
      confirm={{ label: t('insist'), run: insist, kind: 'danger' }}
    >
      <ul className="mb-2 flex flex-col gap-1">
        {holds.map((hold) => (
          <li key={hold.code}>{problemText(hold, { language: currentLanguage(), ...times })}</li>
        ))}
      </ul>
      <p>{t('ask')}</p>
    </Dialog>
  )
}
