import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { useEmbargoEnd } from '#renderer/ui/embargo-mark.tsx'

/** Says that a story is under embargo, while it is. */
export function EmbargoBanner({ session }: { session: DraftSession }) {
  const [until] = useField(session, 'embargoUntil')
  const [publishedAt] = useField(session, 'publishedAt')
  return until === null ? null : <Embargo until={until} isPlanned={isSameTime(until, publishedAt)} />
}

function Embargo({ until, isPlanned }: { until: string; isPlanned: boolean }) {
  const { t } = useTranslation('review')
  const end = useEmbargoEnd(until, useNow())
  return end === null ? null : (
    <Banner tone="info">
      {t('embargo', { until: end })} {isPlanned && t('planned')}
    </Banner>
  )
}

function isSameTime(one: string, other: string | null): boolean {
  return other !== null && Date.parse(one) === Date.parse(other)
}
