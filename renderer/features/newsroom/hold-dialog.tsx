import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { holdsOf, takeStory, useFiledStory } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNote } from '#renderer/ui/failure-note.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { errorText } from '#shared/locales/text.ts'
import { HoldText } from './hold-text.tsx'

interface HoldDialogProps {
  id: string
  headline: string
  act: 'hold' | 'lift'
  /** Whether the production list opens again afterwards. */
  isBack: boolean
}

/** Puts a legal hold on a story of the newsroom, or lifts it, with a reason that is recorded. */
export function HoldDialog({ id, headline, act, isBack }: HoldDialogProps) {
  const { t } = useTranslation('newsroom')
  const { t: app } = useTranslation()
  const filed = useFiledStory(id)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const holds = filed === null ? [] : holdsOf(filed)
  const isWhole = reason.trim() !== '' && (act === 'hold' || holds.length > 0)
  const close = () => (isBack ? openDialog({ name: 'production' }) : closeDialog())

  const decide = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!isWhole || isBusy) return
    setBusy(true)
    setFailure(null)
    try {
      if (act === 'hold') takeStory(id, await desk.call('newsroom.hold', { id, reason }))
      else for (const { id: hold } of holds) takeStory(id, await desk.call('newsroom.lift', { id, hold, reason }))
      close()
      sayNews(t(`legal.${act}.done`))
    } catch (error) {
      setFailure(errorText(error, currentLanguage()))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t(`legal.${act}.title`)}
      onClose={close}
      width="small"
      isTyped={reason.trim() !== ''}
      actions={<Button onPress={close}>{app('cancel')}</Button>}
      confirm={{ label: t(`legal.${act}.now`), run: () => void decide(), isBusy, isDisabled: !isWhole }}
    >
      <form onSubmit={(event) => void decide(event)} className="flex flex-col gap-4">
        <p dir="auto" className="font-medium break-words">
          {headline || app('untitled')}
        </p>
        {holds.length > 0 && (
          <ul className="flex flex-col gap-2 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
            {holds.map((hold) => (
              <li key={hold.id} className="break-words whitespace-pre-line">
                <HoldText hold={hold} />
              </li>
            ))}
          </ul>
        )}
        <p className="text-sm text-soft">{t(`legal.${act}.help`)}</p>
        <TextField
          autoFocus
          label={t('holdReason')}
          help={t('holdReasonHelp')}
          value={reason}
          onChange={setReason}
          maxLength={2_000}
          rows={3}
        />
        <FailureNote text={failure} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
