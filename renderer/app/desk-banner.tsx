import { useTranslation } from 'react-i18next'
import { useConnection } from '#renderer/api/desk.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { LedeError } from '#shared/api/errors.ts'
import { errorText } from '#shared/locales/text.ts'
import { reloadWindow } from './reload-window.ts'

/**
 * Says that the desk is away or silent, and where the edits of the active draft are kept meanwhile.
 */
export function DeskBanner({ id }: { id: string | null }) {
  const { t } = useTranslation()
  const { state, isSilent, isHostGone, misfit } = useConnection()
  if (misfit !== null) return <MisfitBanner reason={misfit} />
  if (state === 'away') return <Banner tone="error">{t(isHostGone ? 'desk.gone' : 'desk.away')}</Banner>
  if (id !== null) return <WaitingBanner key={id} id={id} isSilent={isSilent} />
  return isSilent ? <Banner tone="error">{t('desk.silent')}</Banner> : null
}

/** Says that window and desk are of different versions of Lede, and what to do. */
function MisfitBanner({ reason }: { reason: LedeError }) {
  const { t } = useTranslation()
  const action = reason.code === 'desk.windowOlder' && (
    <Button onPress={() => void reloadWindow()}>{t('broken.reload')}</Button>
  )
  return (
    <Banner tone="error" action={action}>
      {errorText(reason, currentLanguage())}
    </Banner>
  )
}

function WaitingBanner({ id, isSilent }: { id: string; isSilent: boolean }) {
  const { t } = useTranslation()
  const reason = useSession(sessionOf(id), ({ save }) => (save.state === 'unsaved' ? save.reason : null))
  if (reason?.code === 'save.waits' || reason?.code === 'save.onlyHere')
    return <Banner tone="error">{errorText(reason, currentLanguage())}</Banner>
  return isSilent ? <Banner tone="error">{t('desk.silent')}</Banner> : null
}
