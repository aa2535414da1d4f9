import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from './commands/registry.ts'
import type { DraftSession } from './state/draft-session.ts'
import { dismissNotice, sayError, sayNews } from './state/notices.ts'

/** Gives the key that hands press out of habit its effect: what is on its way to the disk is waited for, and it is said that it is there, or why not. Renders nothing. */
export function SaveCommand({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const said = useRef<number | null>(null)
  const save = async () => {
    const { save } = session.state.getState()
    if (save.state === 'unsaved') return sayError(save.reason)
    await session.whenSettled()
    if (said.current !== null) dismissNotice(said.current)
    said.current = sayNews(t('save.byItself'))
  }
  useCommand('draft.save', () => void save())
  return null
}
