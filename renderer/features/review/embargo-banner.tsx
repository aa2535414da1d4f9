import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { useField } from '#renderer/state/use-draft.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { embargoEnd } from '#renderer/ui/embargo-mark.tsx'

/** Says that a story is under embargo, for as long as it is. */
export function EmbargoBanner({ session }: { session: DraftSession }) {
  const [until] = useField(session, 'embargoUntil')
  return until === null ? null : <Embargo until={until} />
}

function Embargo({ until }: { until: string }) {
  const { t } = useTranslation('review')
  const end = embargoEnd(until, useNow())
  return end === null ? null : <Banner tone="info">{t('embargo', { until: end })}</Banner>
}
