import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { useDraftValue } from '#renderer/state/use-draft-value.ts'
import { eventsOf } from '#shared/review/log.ts'

/** Who did what with the story, and when; the latest first. */
export function History({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const events = useDraftValue(session, 'log', eventsOf)
  if (events.length === 0) return <p className="px-4 py-6 text-sm text-soft">{t('noHistory')}</p>
  return null
}
