import i18next from 'i18next'
import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { Archive } from '#shared/api/contract.ts'
import { openDialog, useDialog } from './dialogs.ts'
import { sayError, sayOutcome } from './notices.ts'

/** The archive that the desk is importing, or imported last; null if there is none. */
export const useArchive = create<{ archive: Archive | null }>(() => ({ archive: null }))

/**
 * Follows the desk's reports about it. Its end is announced if nobody is watching, and so is one
 * that waits to be continued when the window starts.
 */
export function followArchive(): () => void {
  const ask = async (): Promise<void> => {
    try {
      const { archive } = await desk.call('archives.standing', {})
      const isFirst = useArchive.getState().archive === null
      useArchive.setState({ archive })
      if (isFirst && archive?.phase === 'stopped') sayWaiting(archive)
    } catch {
      // It is asked for again at the next connection.
    }
  }
  const stops = [
    desk.on('archive.changed', ({ archive }) => {
      const before = useArchive.getState().archive
      useArchive.setState({ archive })
      if (before?.phase === 'reading' && archive !== null && useDialog.getState().dialog?.name !== 'archive')
        sayEnd(archive)
    }),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && epoch !== before.epoch) void ask()
    }),
  ]
  if (useConnection.getState().state === 'up') void ask()
  return () => {
    for (const stop of stops) stop()
  }
}

const show = () => ({ label: i18next.t('show', { ns: 'archive' }), run: () => openDialog({ name: 'archive' }) })

function sayEnd({ name, phase, report }: Archive): void {
  if (phase === 'done') sayOutcome(i18next.t('news', { ns: 'archive', name, count: report.made }), [show()])
  if (phase === 'failed') sayOutcome(i18next.t('failedText', { ns: 'archive', name }), [show()])
}

function sayWaiting(archive: Archive): void {
  const { name } = archive
  sayOutcome(i18next.t('stoppedAt', { ns: 'archive', name, percent: percentText(archive) }), [
    { label: i18next.t('resume', { ns: 'archive' }), run: () => void desk.call('archives.resume', {}).catch(sayError) },
    show(),
  ])
}

/**
 * How much of an archive is read, in the language of the interface: "42%", "42 %"; 100 once it is
 * complete.
 */
export function percentText({ progress }: Archive): string {
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(Math.floor(progress * 100) / 100)
}
