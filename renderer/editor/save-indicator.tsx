import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DraftSession, SaveState } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Hint } from '#renderer/ui/hint.tsx'
import { errorText } from '#shared/locales/text.ts'

const looks = {
  saved: { icon: Check, tone: 'text-faint' },
  saving: { icon: LoaderCircle, tone: 'text-faint' },
  unsaved: { icon: CircleAlert, tone: 'bg-danger-soft text-danger' },
} as const

/**
 * Saving is shown only if it takes longer than this, in milliseconds; otherwise the word would
 * flicker.
 */
const patience = 400

/**
 * What the desk has confirmed as stored: saved, saving, or not saved and why. Screen readers
 * announce only that saving failed and that it works again.
 */
export function SaveIndicator({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const save = useShown(session)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => followed(session, ({ state }) => button.current?.setAttribute('data-save', state)), [session])
  const { icon: Icon, tone } = looks[save.state]
  const reason = save.state === 'unsaved' ? errorText(save.reason, currentLanguage()) : ''
  const hint = save.state === 'unsaved' ? reason : t(`save.${save.state}Hint`)
  return (
    <>
      <Hint text={hint}>
        <Button
          ref={button}
          className={`ml-1 flex h-7 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-xs whitespace-nowrap sm:min-w-24 ${tone}`}
        >
          <Icon size={14} aria-hidden className={save.state === 'saving' ? 'animate-spin' : ''} />
          <span className="max-sm:sr-only">{t(`save.${save.state}`)}</span>
        </Button>
      </Hint>
      <Announcement reason={reason} />
    </>
  )
}

/**
 * The state to show. 'saving' shows only once it has lasted a while; until then the state before
 * stays. Every key press saves, and none of them may cause a render.
 */
function useShown(session: DraftSession): SaveState {
  const [shown, setShown] = useState(() => session.state.getState().save)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (save: SaveState) =>
      setShown((before) => (before.state === save.state && save.state !== 'unsaved' ? before : save))
    const stop = followed(session, (save) => {
      clearTimeout(timer)
      if (save.state === 'saving') timer = setTimeout(() => show(save), patience)
      else show(save)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session])
  return shown
}

/** Reports every state, starting with the present one. Returns a function that stops it. */
function followed(session: DraftSession, tell: (save: SaveState) => void): () => void {
  tell(session.state.getState().save)
  return session.state.subscribe(({ save }, before) => {
    if (save !== before.save) tell(save)
  })
}

/** What a screen reader announces: a failure when it occurs, and that saving works again. */
function Announcement({ reason }: { reason: string }) {
  const { t } = useTranslation()
  const [failed, setFailed] = useState(false)
  if (reason !== '' && !failed) setFailed(true)
  const text = reason !== '' ? `${t('save.unsaved')}. ${reason}` : failed ? t('save.saved') : ''
  return (
    <span role="status" className="sr-only">
      {text}
    </span>
  )
}
