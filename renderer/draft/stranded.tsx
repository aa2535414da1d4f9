import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { errorText } from '#shared/locales/text.ts'
import { useSession } from './follow/use-draft.ts'
import type { DraftSession } from './session/draft-session.ts'
import { discard, renew } from './session/renew.ts'

/** Says that typed edits no longer belong to a draft, and offers to make one of them. */
export function StrandedBanner({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const stranded = useSession(session, (state) => state.stranded)
  const reason = useSession(session, ({ save }) => (save.state === 'unsaved' ? save.reason : null))
  if (!stranded) return null
  const isRefused = reason?.code === 'draft.badUpdate'
  return (
    <Banner tone="error" action={<StrandedChoice session={session} />}>
      {isRefused ? errorText(reason, currentLanguage()) : t(reason === null ? 'stranded.misfit' : 'stranded.gone')}
    </Banner>
  )
}

/** The choices for typed edits that no longer belong to a draft. */
export function StrandedChoice({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  return (
    <div className="flex max-w-full flex-wrap justify-end gap-2">
      <Button onPress={() => void discard(session)}>{t('stranded.discard')}</Button>
      <Button kind="primary" onPress={() => void renew(session)}>
        {t('stranded.renew')}
      </Button>
    </div>
  )
}
