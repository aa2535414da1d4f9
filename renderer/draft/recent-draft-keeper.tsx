import { useEffect } from 'react'
import { forgetRecent, rememberRecent, useRecent } from '#renderer/state/recent.ts'
import { useField, useSession } from './follow/use-draft.ts'
import { sessionOf } from './session/sessions.ts'

/** A headline being typed is stored after a pause of this length, in milliseconds. */
const restMs = 500

/** Keeps the active draft at the top of the list of recent drafts. Renders nothing. */
export function RecentDraftKeeper({ id }: { id: string }) {
  const session = sessionOf(id)
  const [headline] = useField(session, 'headline')
  const standing = useSession(session, ({ phase, readOnly }) => (readOnly === 'bin' ? 'failed' : phase))
  useEffect(() => {
    if (standing === 'opening') return
    if (standing === 'failed') return forgetRecent([id])
    const remember = () => rememberRecent({ id, headline: headline ?? '' })
    if (useRecent.getState().drafts[0]?.id !== id) return remember()
    const timer = setTimeout(remember, restMs)
    return () => clearTimeout(timer)
  }, [id, headline, standing])
  return null
}
