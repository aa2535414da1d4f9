import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { ConflictBanner } from '#renderer/features/merge/conflict-banner.tsx'
import { HoldBanner } from '#renderer/features/newsroom/hold-banner.tsx'
import { EmbargoBanner } from '#renderer/features/review/embargo-banner.tsx'
import { KilledBanner } from '#renderer/features/review/killed-banner.tsx'
import { StandingBanners } from '#renderer/features/review/standing-banners.tsx'
import { sayError } from '#renderer/state/notices.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useSession } from './follow/use-draft.ts'
import type { DraftSession } from './session/draft-session.ts'
import { StrandedBanner } from './stranded.tsx'

/** What is to be known of a draft before anything is done with it. */
export function DraftBanners({ session }: { session: DraftSession }) {
  return (
    <>
      <StrandedBanner session={session} />
      <ReadOnly session={session} />
      <HoldBanner id={session.id} />
      <EmbargoBanner session={session} />
      <KilledBanner session={session} />
      <StandingBanners session={session} />
      <ConflictBanner session={session} />
    </>
  )
}

function ReadOnly({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const readOnly = useSession(session, (state) => state.readOnly)
  if (readOnly === null) return null
  const restore = () => desk.call('drafts.restore', { ids: [session.id] }).catch(sayError)
  return (
    <Banner
      tone="warn"
      action={readOnly === 'bin' && <Button onPress={() => void restore()}>{t('readOnly.restore')}</Button>}
    >
      {t(`readOnly.${readOnly}`)}
    </Banner>
  )
}
