import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { useField } from '#renderer/state/use-draft.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { Banner } from '#renderer/ui/banner.tsx'

/** Says that a story is under embargo, for as long as it is. */
export function EmbargoBanner({ session }: { session: DraftSession }) {
  const [until] = useField(session, 'embargoUntil')
  return until === null ? null : <Embargo until={until} />
}

function Embargo({ until }: { until: string }) {
  const { t } = useTranslation('review')
  const now = useNow()
  const end = Date.parse(until)
  if (!(end > now)) return null
  const time = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  return <Banner tone="info">{t('embargo', { until: time.format(end) })}</Banner>
}
