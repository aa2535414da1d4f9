import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { saveFile } from '#renderer/state/files.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { type RecordLine, recordLines, recordPage } from '#shared/locales/record-page.ts'
import { words } from '#shared/locales/words.ts'
import { recordWithPictures } from '#shared/review/record/pictures.ts'
import { recordOf } from '#shared/review/record/record.ts'

/** Focusable, so that it can be scrolled and selected from by keyboard. */
const scrolled = { tabIndex: 0 }

/**
 * The record of an approval: who read the story, what the checks found, and what was accepted in
 * spite of them and why.
 */
export function RecordDialog({ id, approval }: { id: string; approval: string }) {
  const { t } = useTranslation('review')
  const session = sessionOf(id)
  const times = useTimeWords()
  const reader = { language: currentLanguage(), ...times }
  const says = words.in(currentLanguage()).history.record
  const record = recordOf(session.doc, id, approval)
  const [isMaking, setMaking] = useState(false)
  const saveAsJson = async () => {
    setMaking(true)
    try {
      const whole = await recordWithPictures(desk, session.doc, id, approval)
      await saveFile('review-record.json', `${JSON.stringify(whole, null, 2)}\n`, 'application/json')
    } catch (error) {
      sayError(error)
    } finally {
      setMaking(false)
    }
  }
  if (record === null)
    return (
      <Dialog title={says.title} onClose={closeDialog} confirm={null}>
        <p>{t('record.gone')}</p>
      </Dialog>
    )
  const lines = recordLines(record, reader)
  return (
    <Dialog
      title={says.title}
      onClose={closeDialog}
      confirm={{
        label: t('record.page'),
        run: () => {
          saveFile('review-record.html', recordPage(record, reader), 'text/html').catch(sayError)
        },
      }}
      actions={
        <Button isPending={isMaking} onPress={saveAsJson}>
          {t('record.json')}
        </Button>
      }
    >
      <section aria-label={says.title} {...scrolled} className="flex flex-col gap-5">
        <p role="status" className="text-sm text-soft empty:hidden">
          {isMaking ? t('record.making') : null}
        </p>
        <Lines lines={lines.approval} none={says.none} />
        <Part title={says.origins} lines={lines.origins} none={says.none} />
        <Part title={says.checks} lines={lines.checks} none={says.none} />
        <Part title={says.overrides} lines={lines.overrides} none={says.none} />
      </section>
    </Dialog>
  )
}

function Part({ title, lines, none }: { title: string; lines: readonly RecordLine[]; none: string }) {
  return (
    <section>
      <h3 className="mb-2 border-b border-line pb-1 text-sm font-semibold">{title}</h3>
      <Lines lines={lines} none={none} />
    </section>
  )
}

function Lines({ lines, none }: { lines: readonly RecordLine[]; none: string }) {
  if (lines.length === 0) return <p className="text-sm text-soft">{none}</p>
  return (
    <dl className="grid grid-cols-[minmax(8rem,1fr)_3fr] gap-x-4 gap-y-1 text-sm max-sm:grid-cols-1">
      {lines.map(({ name, text }) => (
        <div key={`${name} ${text}`} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="[overflow-wrap:anywhere]">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
