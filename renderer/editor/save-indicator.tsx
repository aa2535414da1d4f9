import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { spoken } from '#renderer/locales/i18n.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { useSession } from '#renderer/state/use-draft.ts'
import { Hint } from '#renderer/ui/hint.tsx'
import { errorText } from '#shared/locales/text.ts'

const looks = {
  saved: { icon: Check, tone: 'text-faint' },
  saving: { icon: LoaderCircle, tone: 'text-faint' },
  unsaved: { icon: CircleAlert, tone: 'bg-danger-soft text-danger' },
} as const

/** Saving that takes longer than this, in milliseconds, is said: below it the word would only flicker. */
const patience = 400

/** What the desk has acknowledged as on disk: saved, saving, or not saved and why. Read out only when saving fails and when it works again. */
export function SaveIndicator({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const save = useSession(session, (state) => state.save)
  const shown = useShown(save.state)
  const { icon: Icon, tone } = looks[shown]
  const reason = save.state === 'unsaved' ? errorText(save.reason, spoken()) : ''
  const hint = shown === 'unsaved' ? reason : t(`save.${shown}Hint`)
  return (
    <>
      <Hint text={hint}>
        <Button
          data-save={save.state}
          className={`flex h-7 min-w-24 items-center justify-center gap-1.5 rounded-md px-2 text-xs whitespace-nowrap ${tone}`}
        >
          <Icon size={14} aria-hidden className={shown === 'saving' ? 'animate-spin' : ''} />
          {t(`save.${shown}`)}
        </Button>
      </Hint>
      <Announcement reason={reason} />
    </>
  )
}

/** The state to show: 'saving' only once it has lasted; until then what was shown before. */
function useShown(state: keyof typeof looks): keyof typeof looks {
  const [shown, setShown] = useState(state)
  useEffect(() => {
    if (state !== 'saving') return setShown(state)
    const timer = setTimeout(() => setShown(state), patience)
    return () => clearTimeout(timer)
  }, [state])
  return shown
}

/** What a screen reader says: a failure when it comes, and that all is well again. */
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
