import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { dismissNotice, sayError, sayNews } from '#renderer/state/notices.ts'
import type { LedeError } from '#shared/api/errors.ts'
import type { DraftSession } from './session/draft-session.ts'

/**
 * Gives the key that hands press out of habit its effect: what is on its way to the disk is waited
 * for, and it is said that it is there, or why not. Renders nothing.
 */
export function SaveCommand({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const said = useRef<number | null>(null)
  const save = async () => {
    const { save } = session.state.getState()
    if (save.state === 'unsaved') return sayError(save.reason)
    const reason = await settledOrWhyNot(session)
    if (reason !== null) return sayError(reason)
    dismiss(said)
    said.current = sayNews(t('save.byItself'))
  }
  useEffect(() => () => dismiss(said), [])
  useCommand('draft.save', () => void save())
  return null
}

/**
 * Waits until everything is on disk, null, or until it is known that this takes longer, and why.
 */
function settledOrWhyNot(session: DraftSession): Promise<LedeError | null> {
  return new Promise((resolve) => {
    const stop = session.state.subscribe(({ save }) => {
      if (save.state === 'unsaved') answer(save.reason)
    })
    const answer = (reason: LedeError | null) => {
      stop()
      resolve(reason)
    }
    void session.whenSettled().then(() => answer(null))
  })
}

/** Takes away what was said of the draft: of another one, or said twice, it would mislead. */
function dismiss(said: RefObject<number | null>): void {
  if (said.current !== null) dismissNotice(said.current)
}
