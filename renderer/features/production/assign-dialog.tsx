import { type DateValue, fromAbsolute, getLocalTimeZone, now } from '@internationalized/date'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { knownSessionOf } from '#renderer/draft/session/sessions.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateInput } from '#renderer/ui/date-input.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNote } from '#renderer/ui/failure-note.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { errorText } from '#shared/locales/text.ts'
import { momentSchema } from '#shared/moment.ts'
import type { ProductionRow } from '#shared/newsroom/production.ts'

/**
 * Assigns a story to a person, sets its deadline, and asks for a review. `isBack`: the production
 * list opens again afterwards.
 */
export function AssignDialog({ id, isBack }: { id: string; isBack: boolean }) {
  const [row, setRow] = useState<ProductionRow | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { t } = useTranslation('production')
  const close = () => (isBack ? openDialog({ name: 'production' }) : closeDialog())
  // Changes that others made in the meantime are the basis for this one.
  useEffect(() => {
    const asked = async () => setRow(await desk.call('newsroom.assign', { id }))
    asked().catch((error: unknown) => setFailure(errorText(error, currentLanguage())))
  }, [id])
  if (row !== null) return <AssignForm row={row} onClose={close} />
  if (failure === null) return null
  return (
    <Dialog title={t('assignTitle')} onClose={close} width="small" confirm={null}>
      <p role="alert" className="text-sm text-danger">
        {failure}
      </p>
    </Dialog>
  )
}

function AssignForm({ row, onClose }: { row: ProductionRow; onClose(): void }) {
  const { t } = useTranslation('production')
  const { t: app } = useTranslation()
  const people = useNewsroom()?.joined?.people ?? []
  const [holder, setHolder] = useState(row.holder?.id ?? '')
  const [reviewer, setReviewer] = useState('')
  const zone = getLocalTimeZone()
  const [due, setDue] = useState<DateValue | null>(row.due === null ? null : fromAbsolute(row.due, zone))
  const [start] = useState(() => nextHour(zone))
  const [isIncomplete, setIncomplete] = useState(false)
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const choices = (none: string) => [{ id: '', label: none }, ...people.map(({ id, name }) => ({ id, label: name }))]
  const dueAt = due === null ? null : due.toDate(zone).getTime()
  const isWrong = dueAt !== null && !momentSchema.safeParse(dueAt).success

  const assign = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isBusy || isWrong || isIncomplete) return
    setBusy(true)
    setFailure(null)
    try {
      // The last keys typed go before it.
      await knownSessionOf(row.id)?.whenSaved()
      await desk.call('newsroom.assign', {
        id: row.id,
        ...(holder !== (row.holder?.id ?? '') && { to: holder || null }),
        ...(reviewer !== '' && { review: reviewer }),
        ...(dueAt !== row.due && { due: dueAt }),
        note: note.trim() || null,
      })
      onClose()
      sayNews(t('assigned'))
    } catch (error) {
      setFailure(errorText(error, currentLanguage()))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t('assignTitle')}
      onClose={onClose}
      width="small"
      isTyped={note.trim() !== ''}
      actions={<Button onPress={onClose}>{app('cancel')}</Button>}
      confirm={{ label: t('assignNow'), run: () => void assign(), isBusy, isDisabled: isWrong || isIncomplete }}
    >
      <form onSubmit={(event) => void assign(event)} className="flex flex-col gap-4">
        <p dir="auto" className="font-medium">
          {row.headline || app('untitled')}
        </p>
        <Select label={t('column.holder')} choices={choices(t('nobody'))} value={holder} onChange={setHolder} />
        <DateInput
          label={t('column.due')}
          value={due}
          onChange={setDue}
          start={start}
          granularity="minute"
          error={isWrong ? t('noTime') : null}
          onIncomplete={setIncomplete}
        />
        <Select label={t('askReview')} choices={choices(t('nobody'))} value={reviewer} onChange={setReviewer} />
        <TextField label={t('note')} help={t('noteHelp')} value={note} onChange={setNote} maxLength={10_000} rows={2} />
        <FailureNote text={failure} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}

/** The next full hour in a zone: the default for a time that is not set yet. */
function nextHour(zone: string): DateValue {
  return now(zone).add({ hours: 1 }).set({ minute: 0, second: 0, millisecond: 0 })
}
