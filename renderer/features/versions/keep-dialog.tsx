import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { keepNamedVersion } from '#renderer/state/keep-version.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** Asks what the version that is kept now is to be called. */
export function KeepDialog({ id }: { id: string }) {
  const { t } = useTranslation('versions')
  const { t: tApp } = useTranslation('app')
  const [name, setName] = useState('')
  const keep = () => {
    if (name.trim() === '') return
    keepNamedVersion(sessionOf(id), name.trim())
    closeDialog()
  }
  return (
    <Dialog
      title={t('keep')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{tApp('cancel')}</Button>}
      confirm={{ label: t('keepIt'), run: keep, isDisabled: name.trim() === '' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField label={t('name')} help={t('nameHelp')} value={name} onChange={setName} maxLength={200} autoFocus />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
