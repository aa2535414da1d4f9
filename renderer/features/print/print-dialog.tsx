import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import type { PrintTarget } from '#renderer/state/printing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { print } from './print.ts'

/** Asks whether a story that is held is to be printed all the same. `until`: the end of its embargo; null: it was withdrawn. */
export function PrintDialog({ id, to, until }: { id: string; to: PrintTarget; until: string | null }) {
  const { t } = useTranslation('printing')
  const { t: app } = useTranslation()
  const time = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Dialog
      title={t(until === null ? 'halted' : 'embargoed')}
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
              void print(id, to, true)
            }}
          >
            {t('insist')}
          </Button>
        </>
      }
    >
      <p>{until === null ? t('haltedAsk') : t('embargoedAsk', { until: time.format(new Date(until)) })}</p>
    </Dialog>
  )
}
