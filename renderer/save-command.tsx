import { type RefObject, useEffect, useRef } from 'react'
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
    dismiss(said)
    said.current = sayNews(t('save.byItself'))
  }
  useEffect(() => () => dismiss(said), [])
  useCommand('draft.save', () => void save())
  return null
}

/** Takes away what was said of the draft: of another one, or said twice, it would mislead. */
function dismiss(said: RefObject<number | null>): void {
  if (said.current !== null) dismissNotice(said.current)
}
