import { useTranslation } from 'react-i18next'
import { desk } from './api/desk.ts'
import { EmbargoBanner } from './features/review/embargo-banner.tsx'
import type { DraftSession } from './state/draft-session.ts'
import { sayError } from './state/notices.ts'
import { useSession } from './state/use-draft.ts'
import { StrandedBanner } from './stranded.tsx'
import { Banner } from './ui/banner.tsx'
import { Button } from './ui/button.tsx'
import { onDemand } from './ui/on-demand.tsx'

const KilledBanner = onDemand(async () => (await import('./features/review/killed-banner.tsx')).KilledBanner)
const StandingBanners = onDemand(async () => (await import('./features/review/standing-banners.tsx')).StandingBanners)
const ConflictBanner = onDemand(async () => (await import('./features/merge/conflict-banner.tsx')).ConflictBanner)

/** What is to be known of a draft before anything is done with it. */
export function DraftBanners({ session }: { session: DraftSession }) {
  return (
    <>
      <StrandedBanner session={session} />
      <ReadOnly session={session} />
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
