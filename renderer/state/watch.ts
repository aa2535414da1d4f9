import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { EventData } from '#shared/api/contract.ts'
import { sayError, sayNews } from './notices.ts'

/** Files that arrive within this time, in ms, are reported together. */
const together = 1_500

/**
 * Reports the files that were imported from the watched folder, and those that could not be read.
 */
export function followWatch(): () => void {
  let cameIn: EventData<'watch.taken'>[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const say = () => {
    timer = null
    const [first, ...others] = cameIn
    cameIn = []
    if (first === undefined) return
    if (others.length > 0) return sayNews(i18next.t('manyCameIn', { ns: 'archive', count: others.length + 1 }))
    const [id] = first.ids
    const open = id === undefined ? null : { label: i18next.t('open', { ns: 'archive' }), run: () => openTab(id) }
    return sayNews(i18next.t('cameIn', { ns: 'archive', name: first.name }), open)
  }
  const stop = desk.on('watch.taken', (taken) => {
    if (taken.error !== null) return sayError(unpackError(taken.error))
    cameIn.push(taken)
    timer ??= setTimeout(say, together)
  })
  return () => {
    if (timer !== null) clearTimeout(timer)
    stop()
  }
}
