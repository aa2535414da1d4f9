import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { useHeadline } from '#renderer/draft/follow/use-headline.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { openSink } from '#renderer/state/files.ts'
import { sayError, sayNews, sayOutcome } from '#renderer/state/notices.ts'
import { asPerson, useProfile } from '#renderer/state/profile.ts'
import { copyAsHtml } from '#renderer/state/release/copy-html.ts'
import { useExportFormat } from '#renderer/state/release/export-format.ts'
import { useExported } from '#renderer/state/release/exports.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import { openPage } from '#renderer/state/release/open-page.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatOf } from '#shared/formats/formats.ts'
import { asksForReason } from '#shared/publish/problem.ts'
import type { ReviewText } from '#shared/review/suggest/review-text.ts'
import { exportAll, type Progress } from './batch.ts'
import { CheckList } from './check-list.tsx'
import { FormatChoice } from './format-choice.tsx'
import { ProgressReport } from './progress-report.tsx'
import { saveStory } from './save-story.ts'
import { isSeveral, type Several, saveTogether } from './save-together.ts'
import { TextChoice } from './text-choice.tsx'
import { mayLeave, useChecks } from './use-checks.ts'

/**
 * Exports one draft or a selection: choose the format, see and fix the problems, save, or preview
 * the page.
 */
export function ExportDialog({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const timeText = useTimeText()
  const format = useExportFormat(({ format }) => format)
  const isPage = format === 'html'
  const isHtml = formatOf(format).mediaType === 'text/html'
  const carriesReview = formatOf(format).carriesReview === true
  const [chosen, setChosen] = useState<ReviewText>('accepted')
  const wanted = chosen === 'marked' && !carriesReview ? 'accepted' : chosen
  const [insist, setInsist] = useState(false)
  const [reason, setReason] = useState('')
  const how: Leaving = { text: wanted, insist, reason }
  const known = useProfile() !== null
  const [progress, setProgress] = useState<Progress | null>(null)
  const [running, setRunning] = useState(false)
  const [saving, setSaving] = useState(false)
  const stop = useRef(new AbortController())
  const { checks, again } = useChecks(ids, format, wanted)
  /** The result once nothing is left to fix: Enter then goes on to save. */
  const [mended, setMended] = useState<typeof checks>(null)
  const leaving = checks?.filter((check) => mayLeave(check, how)) ?? []
  const held = checks?.some(({ problems }) => problems.some(({ severity }) => severity === 'hold')) ?? false
  const isAskedWhy = checks?.some(({ problems }) => asksForReason(problems)) ?? false
  const single = ids.length === 1 ? ids[0] : undefined
  const headline = useHeadline(single ?? null) ?? (single === undefined ? '' : (checks?.[0]?.headline ?? null))
  const exported = useExported(single ?? null)
  const counted = useRef({ pending: 0, conflicts: 0 })
  if (checks)
    counted.current = {
      pending: checks.reduce((sum, { suggestions }) => sum + suggestions, 0),
      conflicts: checks.reduce((sum, { conflicts }) => sum + conflicts, 0),
    }
  const { pending, conflicts } = counted.current

  // Exporting in spite of errors is recorded under a name. A person who has to introduce themselves
  // first returns to this dialog.
  const onInsist = () => (known ? setInsist(true) : openDialog({ name: 'export', ids }))

  const close = () => {
    stop.current.abort()
    closeDialog()
  }

  const saveOne = async (id: string) => {
    setSaving(true)
    try {
      const saved = await saveStory(id, { format, ...how })
      if (saved === null) return
      closeDialog()
      const { reveal } = saved
      sayOutcome(saved.said, [
        ...(isPage ? [{ label: t('openPage'), run: () => void openPage(id, how) }] : []),
        ...(reveal ? [{ label: tApp('showInFolder'), run: reveal }] : []),
        ...(isHtml ? [{ label: t('copy'), run: () => void copyAsHtml(id, how) }] : []),
      ])
    } catch (error) {
      sayError(error)
    } finally {
      setSaving(false)
    }
  }

  const saveAsOne = async (format: Several) => {
    setSaving(true)
    try {
      const all = leaving.map(({ id }) => id)
      const saved = await saveTogether(all, { format, ...how })
      if (saved === null) return
      closeDialog()
      sayNews(saved.said, saved.reveal && { label: tApp('showInFolder'), run: saved.reveal })
    } catch (error) {
      sayError(error)
    } finally {
      setSaving(false)
    }
  }

  const saveMany = async () => {
    if (isSeveral(format)) return saveAsOne(format)
    try {
      const sink = await openSink(`lede-${leaving.length}-stories.zip`)
      if (sink === null) return
      stop.current = new AbortController()
      setRunning(true)
      const all = leaving.map(({ id }) => id)
      const end = await exportAll(all, {
        format,
        ...how,
        sink,
        signal: stop.current.signal,
        onProgress: setProgress,
      })
      const said =
        end.done < end.count ? t('stopped', { done: end.done, count: end.count }) : t('done', { count: end.exported })
      sayNews(said, sink.reveal && { label: tApp('showInFolder'), run: sink.reveal })
      if (end.failed.length === 0) closeDialog()
    } catch (error) {
      sayError(error)
    } finally {
      setRunning(false)
    }
  }

  return (
    <Dialog
      title={
        headline === null
          ? t('titleLoading')
          : t('title', { count: ids.length, headline: headline || tApp('untitled') })
      }
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
            {single !== undefined && (
              <>
                {isHtml && (
                  <Button isDisabled={leaving.length === 0} onPress={() => void copyAsHtml(single, how)}>
                    {t('copy')}
                  </Button>
                )}
                {isPage && (
                  <Button isDisabled={leaving.length === 0} onPress={() => void openPage(single, how)}>
                    {t('openPage')}
                  </Button>
                )}
              </>
            )}
          </>
        )
      }
      confirm={
        running
          ? null
          : {
              label: saving ? t('saving') : single !== undefined ? t('save') : t('saveMany', { count: leaving.length }),
              run: () => void (single !== undefined ? saveOne(single) : saveMany()),
              isDisabled: leaving.length === 0 || saving,
              autoFocus: checks !== null && mended === checks,
            }
      }
    >
      <FormatChoice value={format} onChange={(format) => useExportFormat.setState({ format })} isDisabled={running} />
      {(pending > 0 || carriesReview) && (
        <TextChoice
          count={pending}
          value={wanted}
          onChange={setChosen}
          carriesReview={carriesReview}
          isDisabled={running}
        />
      )}
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
          <CheckList checks={checks} onMended={again} onAllMended={() => setMended(checks)} />
        )}
        {exported && (
          <p className={`mt-3 text-sm ${exported.isOld ? 'text-warn' : 'text-soft'}`}>
            {t(exported.isOld ? 'exportedOld' : 'exportedSame', { name: exported.name, at: timeText(exported.at) })}
          </p>
        )}
        {isAskedWhy && insist && !running && (
          <div className="mt-3">
            <TextField
              label={t('reason')}
              help={t('reasonHelp')}
              value={reason}
              onChange={setReason}
              isRequired
              rows={2}
            />
          </div>
        )}
        {held && !insist && !running && <p className="mt-3 text-sm text-soft">{t('insistHelp')}</p>}
      </div>
    </Dialog>
  )
}
