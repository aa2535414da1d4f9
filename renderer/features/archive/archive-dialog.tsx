import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { percentText, useArchive } from '#renderer/state/archive.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { saveFile } from '#renderer/state/files.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Archive } from '#shared/api/contract.ts'
import { archiveReportText } from '#shared/locales/archive-text.ts'
import { errorText } from '#shared/locales/text.ts'
import { ArchiveReportView } from './archive-report-view.tsx'
import { askForArchive, handOver } from './hand-over.ts'

const megabyte = 1024 * 1024

/**
 * Imports an archive from another system: the person chooses it, the window sends it to the desk,
 * and the desk reads it whether this dialog is open or not. The report lists what was not
 * understood.
 */
export function ArchiveDialog({ files: given }: { files?: readonly File[] | undefined }) {
  const { t } = useTranslation('archive')
  const { t: app } = useTranslation()
  const archive = useArchive((state) => state.archive)
  const [handing, setHanding] = useState<{ done: number; count: number } | null>(null)
  const [wantsOther, setWantsOther] = useState(false)
  const stopped = useRef(false)

  const hand = useCallback(async (files: readonly File[]) => {
    if (files.length === 0) return
    stopped.current = false
    setHanding({ done: 0, count: 0 })
    try {
      await handOver(
        files,
        (done, count) => setHanding({ done, count }),
        () => stopped.current,
      )
      setWantsOther(false)
    } catch (error) {
      sayError(error)
    }
    setHanding(null)
  }, [])
  const choose = async (what: 'file' | 'folder') => hand(await askForArchive(what))
  const isTaken = useRef(false)
  useEffect(() => {
    if (given === undefined || isTaken.current) return
    isTaken.current = true
    void hand(given)
  }, [given, hand])
  const close = () => {
    stopped.current = true
    closeDialog()
  }
  const call = (name: 'archives.stop' | 'archives.resume' | 'archives.forget') => desk.call(name, {}).catch(sayError)

  if (handing !== null) {
    const [done, count] = [Math.ceil(handing.done / megabyte), Math.max(1, Math.ceil(handing.count / megabyte))]
    return (
      <Dialog title={t('title')} onClose={close} confirm={{ label: t('stop'), run: close }}>
        <Progress label={t('handing', { done, count })} done={done} count={count} />
      </Dialog>
    )
  }
  if (archive === null || wantsOther)
    return (
      <Dialog
        title={t('title')}
        onClose={close}
        actions={
          <>
            <Button onPress={wantsOther ? () => setWantsOther(false) : close}>{app('cancel')}</Button>
            <Button onPress={() => void choose('folder')}>{t('chooseFolder')}</Button>
          </>
        }
        confirm={{ label: t('chooseFile'), run: () => void choose('file'), autoFocus: true }}
      >
        <p>{t('about')}</p>
        <p className="mt-3 text-soft">{t('once')}</p>
      </Dialog>
    )
  if (archive.phase === 'reading')
    return (
      <Dialog
        title={t('title')}
        onClose={close}
        actions={<Button onPress={() => void call('archives.stop')}>{t('stop')}</Button>}
        confirm={{ label: t('close'), run: close, autoFocus: true }}
      >
        <Progress
          label={t('reading', { name: archive.name, percent: percentText(archive) })}
          done={archive.progress}
          count={1}
        />
        <p className="mt-2 text-sm text-soft">{t('goesOn')}</p>
        <ArchiveReportView report={archive.report} isWhole={false} />
      </Dialog>
    )
  const save = () => saveReport(archive, t('fileName', { name: archive.name })).catch(sayError)
  const another = <Button onPress={() => setWantsOther(true)}>{t('another')}</Button>
  if (archive.phase === 'done')
    return (
      <Dialog
        title={t('title')}
        width="large"
        onClose={close}
        actions={
          <>
            {another}
            <Button onPress={() => void save()}>{t('save')}</Button>
          </>
        }
        confirm={{ label: t('done'), run: close, autoFocus: true }}
      >
        <p role="status" className="font-medium wrap-anywhere">
          {t('news', { name: archive.name, count: archive.report.made })}
        </p>
        <ArchiveReportView report={archive.report} isWhole />
      </Dialog>
    )
  return (
    <Dialog
      title={t('title')}
      onClose={close}
      actions={
        <>
          {another}
          <Button onPress={() => void call('archives.forget')}>{t('forget')}</Button>
        </>
      }
      confirm={{ label: t('resume'), run: () => void call('archives.resume'), autoFocus: true }}
    >
      <p className="wrap-anywhere">
        {archive.phase === 'failed'
          ? t('failedText', { name: archive.name })
          : t('stoppedAt', { name: archive.name, percent: percentText(archive) })}
      </p>
      {archive.error !== null && (
        <p className="mt-2 text-danger wrap-anywhere">{errorText(unpackError(archive.error), currentLanguage())}</p>
      )}
      {archive.report.found > 0 && <ArchiveReportView report={archive.report} isWhole={false} />}
    </Dialog>
  )
}

async function saveReport({ name, report }: Archive, fileName: string): Promise<void> {
  await saveFile(fileName, archiveReportText(name, report, currentLanguage()), 'text/plain')
}
