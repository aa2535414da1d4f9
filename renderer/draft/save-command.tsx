import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { dismissNotice, sayError, sayNews } from '#renderer/state/notices.ts'
import type { LedeError } from '#shared/api/errors.ts'
import type { DraftSession } from './session/draft-session.ts'

/**
 * The effect of the save shortcut, which people press out of habit: waits until everything is on
 * disk and says so, or says why not. Renders nothing.
 */
export function SaveCommand({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const said = useRef<number | null>(null)
  const save = async () => {
    const { save } = session.state.getState()
    if (save.state === 'unsaved') return sayError(save.reason)
    const reason = await savedOrWhyNot(session)
    if (reason !== null) return sayError(reason)
    dismiss(said)
    said.current = sayNews(t('save.byItself'))
  }
  useEffect(() => () => dismiss(said), [])
  useCommand('draft.save', () => void save())
  return null
}

/**
 * Resolves with null once everything is on disk, or with the reason once it is known that this
 * takes longer.
 */
function savedOrWhyNot(session: DraftSession): Promise<LedeError | null> {
  return new Promise((resolve) => {
    const stop = session.state.subscribe(({ save }) => {
      if (save.state === 'unsaved') answer(save.reason)
    })
    const answer = (reason: LedeError | null) => {
      stop()
      resolve(reason)
    }
    void session.whenSaved().then(() => answer(null))
  })
}

/** Dismisses the last message about saving: for another draft, or repeated, it would mislead. */
function dismiss(said: RefObject<number | null>): void {
  if (said.current !== null) dismissNotice(said.current)
}
