import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { takeStory, useFiledStory, useNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNote } from '#renderer/ui/failure-note.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { errorText } from '#shared/locales/text.ts'
import { may } from '#shared/newsroom/roles.ts'

/** Files a story to a desk of the newsroom, or moves a filed story to another desk. */
export function FileDialog({ id }: { id: string }) {
  const { t } = useTranslation('newsroom')
  const { t: app } = useTranslation()
  const newsroom = useNewsroom()
  const filed = useFiledStory(id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isFiling, setFiling] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const joined = newsroom?.joined ?? null
  if (joined === null) return null
  const desks = joined.desks.filter((each) => may(joined.me, 'file', each.id))
  const to = chosen ?? filed?.desk.id ?? desks[0]?.id ?? ''
  const isThere = filed !== null && filed.desk.id === to

  const file = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isFiling || to === '' || isThere) return
    setFiling(true)
    setFailure(null)
    try {
      // The last keys typed belong to the story too.
      await sessionOf(id).whenSaved()
      const story = await desk.call('newsroom.file', { id, desk: to })
      takeStory(id, story)
      closeDialog()
      sayNews(t('filed', { desk: story.desk.name }))
    } catch (error) {
      setFailure(errorText(error, currentLanguage()))
    } finally {
      setFiling(false)
    }
  }
  return (
    <Dialog
      title={t('file')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{app('cancel')}</Button>}
      confirm={{ label: t('fileNow'), run: () => void file(), isBusy: isFiling, isDisabled: to === '' || isThere }}
    >
      <form onSubmit={(event) => void file(event)} className="flex flex-col gap-4">
        {desks.length === 0 ? (
          <p className="text-sm">{t('noDesks')}</p>
        ) : (
          <Select
            label={t('desk')}
            choices={desks.map(({ id: desk, name }) => ({ id: desk, label: name }))}
            value={to}
            onChange={setChosen}
          />
        )}
        <p className="text-sm text-soft">{filed === null ? t('fileHelp') : t('filedAt', { desk: filed.desk.name })}</p>
        <FailureNote text={failure} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
