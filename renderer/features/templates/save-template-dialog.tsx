import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { getField } from '#shared/article/draft.ts'

/** Asks for the name under which a story becomes a template. */
export function SaveTemplateDialog({ id }: { id: string }) {
  const { t } = useTranslation('templates')
  const { t: app } = useTranslation()
  const [name, setName] = useState(() => (getField(sessionOf(id).doc, 'headline') ?? '').slice(0, 200))
  const isNamed = name.trim() !== ''

  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!isNamed) return
    try {
      await sessionOf(id).whenSaved()
      await desk.call('templates.save', { name, draft: id })
      closeDialog()
      sayNews(t('saved', { name: name.trim() }), {
        label: t('show'),
        run: () => openDialog({ name: 'templates' }),
      })
    } catch (error) {
      sayError(error)
    }
  }
  return (
    <Dialog
      title={t('saveTitle')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{app('cancel')}</Button>}
      confirm={{ label: t('save'), run: () => void save(), isDisabled: !isNamed }}
    >
      <form onSubmit={(event) => void save(event)}>
        <TextField autoFocus label={t('name')} help={t('saveHelp')} value={name} onChange={setName} maxLength={200} />
      </form>
    </Dialog>
  )
}
