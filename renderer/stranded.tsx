import { useTranslation } from 'react-i18next'
import { errorText } from '#shared/locales/text.ts'
import { spoken } from './locales/i18n.ts'
import type { DraftSession } from './state/draft-session.ts'
import { discard, renew } from './state/renew.ts'
import { useSession } from './state/use-draft.ts'
import { Banner } from './ui/banner.tsx'
import { Button } from './ui/button.tsx'

/** Says that what was typed belongs in no draft any more, and offers to make one of it. */
export function StrandedBanner({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const stranded = useSession(session, (state) => state.stranded)
  const reason = useSession(session, ({ save }) => (save.state === 'unsaved' ? save.reason : null))
  if (!stranded) return null
  const isRefused = reason?.code === 'draft.badUpdate'
  return (
    <Banner tone="error" action={<StrandedChoice session={session} />}>
      {isRefused ? errorText(reason, spoken()) : t(reason === null ? 'stranded.misfit' : 'stranded.gone')}
    </Banner>
  )
}

/** What can be done with what was typed and belongs in no draft any more. */
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
