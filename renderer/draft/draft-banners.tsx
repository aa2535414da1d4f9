import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { EmbargoBanner } from '#renderer/features/review/embargo-banner.tsx'
import { sayError } from '#renderer/state/notices.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { useSession } from './follow/use-draft.ts'
import type { DraftSession } from './session/draft-session.ts'
import { StrandedBanner } from './stranded.tsx'

const HoldBanner = onDemand(async () => (await import('#renderer/features/newsroom/hold-banner.tsx')).HoldBanner)
const KilledBanner = onDemand(async () => (await import('#renderer/features/review/killed-banner.tsx')).KilledBanner)
const StandingBanners = onDemand(
  async () => (await import('#renderer/features/review/standing-banners.tsx')).StandingBanners,
)
const ConflictBanner = onDemand(
  async () => (await import('#renderer/features/merge/conflict-banner.tsx')).ConflictBanner,
)

/** What a person should know about a draft before doing anything with it. */
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
