import { useEffect } from 'react'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'

const app = 'Lede'

/**
 * Names the window after its draft, for the lists of windows that systems and browsers show.
 * Renders nothing.
 */
export function WindowTitle({ id }: { id: string }) {
  const [headline] = useField(sessionOf(id), 'headline')
  useEffect(() => {
    document.title = headline ? `${headline} – ${app}` : app
    return () => {
      document.title = app
    }
  }, [headline])
  return null
}
