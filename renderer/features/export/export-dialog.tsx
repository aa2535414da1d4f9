import { useRef, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { spoken } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { openSink, saveFile } from '#renderer/state/files.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { asPerson, useProfile } from '#renderer/state/profile.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Result } from '#shared/api/contract.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { errorText } from '#shared/locales/text.ts'
import type { ReviewText } from '#shared/review/review-text.ts'
import { addStory, exportAll, type Progress } from './batch.ts'
import { CheckList } from './check-list.tsx'
import { copyAsHtml } from './copy-html.ts'
import { FormatChoice } from './format-choice.tsx'
import { TextChoice } from './text-choice.tsx'
import { type Check, mayLeave, useChecks } from './use-checks.ts'

/** Exports one draft or a selection: choose the format, see what stands in the way, save. */
export function ExportDialog({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const [format, setFormat] = useState<FormatId>('html')
  const [wanted, setWanted] = useState<ReviewText>('accepted')
  const [insist, setInsist] = useState(false)
  const known = useProfile() !== null
  const [progress, setProgress] = useState<Progress | null>(null)
  const [running, setRunning] = useState(false)
  const [saving, setSaving] = useState(false)
  const stop = useRef(new AbortController())
  const checks = useChecks(ids, format, wanted)
  const leaving = checks?.filter((check) => mayLeave(check, insist)) ?? []
  const held = checks?.some(({ problems }) => problems.some(({ severity }) => severity === 'hold')) ?? false
  const single = ids.length === 1
  const counted = useRef({ pending: 0, conflicts: 0 })
  if (checks)
    counted.current = {
      pending: checks.reduce((sum, { suggestions }) => sum + suggestions, 0),
      conflicts: checks.reduce((sum, { conflicts }) => sum + conflicts, 0),
    }
  const { pending, conflicts } = counted.current

  // Who insists is written down; whoever has to introduce themselves first comes back to this dialog.
  const onInsist = () => (known ? setInsist(true) : openDialog({ name: 'export', ids }))

  const close = () => {
    stop.current.abort()
    closeDialog()
  }

  const saveOne = async (id: string) => {
    setSaving(true)
    try {
      const story = await desk.call('export.render', { id, format, text: wanted, insist })
      if (await save(story)) closeDialog()
    } catch (error) {
      sayError(error)
    } finally {
      setSaving(false)
    }
  }

  /** One file, or where there are images several; false where the person cancelled. */
  const save = async (story: Result<'export.render'>): Promise<boolean> => {
    const { name, content, mediaType, images } = story
    if (images.length === 0) {
      if (!(await saveFile(name, content, mediaType))) return false
      sayNews(t('saved', { name }))
      return true
    }
    const sink = await openSink(`${splitFileName(name)[0]}.zip`)
    if (sink === null) return false
    await addStory(sink, story)
    await sink.done()
    sayNews(t('savedWithImages', { name, count: images.length, place: sink.place }))
    return true
  }

  const saveMany = async () => {
    try {
      const sink = await openSink(`lede-${leaving.length}-stories.zip`)
      if (sink === null) return
      stop.current = new AbortController()
      setRunning(true)
      const all = leaving.map(({ id }) => id)
      const end = await exportAll(all, {
        format,
        text: wanted,
        insist,
        sink,
        signal: stop.current.signal,
        onProgress: setProgress,
      })
      if (end.done < end.count) sayNews(t('stopped', { done: end.done, count: end.count }))
      else sayNews(t('done', { count: end.exported }))
      if (end.failed.length === 0) closeDialog()
    } catch (error) {
      sayError(error)
    } finally {
      setRunning(false)
    }
  }

  const first = checks?.[0]
  return (
    <Dialog
      title={t('title', { count: ids.length, headline: first?.headline || tApp('untitled') })}
      onClose={close}
      actions={
        running ? (
          <Button onPress={() => stop.current.abort()}>{t('stop')}</Button>
        ) : (
          <>
            {held && (
              <div className="mr-auto">
                <Checkbox isSelected={insist} onChange={(insists) => (insists ? asPerson(onInsist) : setInsist(false))}>
                  {t('insist')}
                </Checkbox>
              </div>
            )}
            {single && (
              <Button
                isDisabled={leaving.length === 0}
                onPress={() => ids[0] && void copyAsHtml(ids[0], insist, wanted)}
              >
                {t('copy')}
              </Button>
            )}
            <Button
              kind="primary"
              isDisabled={leaving.length === 0 || saving}
              onPress={() => void (single && leaving[0] ? saveOne(leaving[0].id) : saveMany())}
            >
              {saving ? t('saving') : single ? t('save') : t('saveMany', { count: leaving.length })}
            </Button>
          </>
        )
      }
    >
      <FormatChoice value={format} onChange={setFormat} isDisabled={running} />
      {pending > 0 && <TextChoice count={pending} value={wanted} onChange={setWanted} isDisabled={running} />}
      {conflicts > 0 && (
        <p role="status" className="mt-4 rounded-lg bg-warn-soft px-3 py-2 text-sm font-medium text-warn">
          {t('conflicts', { count: conflicts })}
        </p>
      )}
      <div className="mt-5">
        {progress && (running || progress.failed.length > 0) ? (
          <ProgressReport progress={progress} checks={checks ?? []} />
        ) : checks === null ? (
          <p role="status" className="text-faint">
            {t('checking')}
          </p>
        ) : (
          <CheckList checks={checks} />
        )}
        {held && !insist && !running && <p className="mt-3 text-sm text-soft">{t('insistHelp')}</p>}
      </div>
    </Dialog>
  )
}

function ProgressReport({ progress, checks }: { progress: Progress; checks: readonly Check[] }) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const { done, count, failed } = progress
  return (
    <>
      <ProgressBar value={done} maxValue={count} aria-label={t('progress', { done, count })}>
        {({ percentage }) => (
          <>
            <p className="mb-1 text-sm text-soft">{t('progress', { done, count })}</p>
            <div className="h-2 overflow-hidden rounded-full bg-pressed">
              <div className="h-full bg-accent" style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {failed.length > 0 && (
        <section className="mt-4">
          <h3 className="text-sm font-semibold text-danger">{t('failed')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {failed.map(({ id, error }) => (
              <li key={id}>
                <span className="font-medium">
                  {checks.find((check) => check.id === id)?.headline || tApp('untitled')}:{' '}
                </span>
                {errorText(error, spoken())}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
