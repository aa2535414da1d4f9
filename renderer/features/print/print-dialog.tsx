import { useTranslation } from 'react-i18next'
import { regionalLanguage, spoken } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import type { PrintTarget } from '#renderer/state/printing.ts'
import { asPerson } from '#renderer/state/profile.ts'
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

/** Asks whether a story that is held is to be printed all the same. */
export function PrintDialog({ id, to, holds }: PrintDialogProps) {
  const { t } = useTranslation('printing')
  const { t: app } = useTranslation()
  const isEmbargoed = holds.some(({ code }) => code === 'embargoed')
  return (
    <Dialog
      title={t(isEmbargoed ? 'embargoed' : 'held')}
      role="alertdialog"
      width="small"
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={closeDialog}>
            {app('cancel')}
          </Button>
          <Button
            kind="danger"
            onPress={() => {
              closeDialog()
              asPerson(() => void print(id, to, true))
            }}
          >
            {t('insist')}
          </Button>
        </>
      }
    >
      <ul className="mb-2 flex flex-col gap-1">
        {holds.map((hold) => (
          <li key={hold.code}>{problemText(hold, { language: spoken(), region: regionalLanguage() })}</li>
        ))}
      </ul>
      <p>{t('ask')}</p>
    </Dialog>
  )
}
