import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'

/**
 * The end of an embargo as people read it; null if it has ended or there is none. `now` is in
 * milliseconds since the epoch.
 */
export function useEmbargoEnd(until: string | null, now: number): string | null {
  const timeText = useTimeText()
  if (until === null) return null
  const end = Date.parse(until)
  if (!(end > now)) return null
  return timeText(end)
}

/** The icon of a story under embargo, beside its headline; nothing for any other story. */
export function EmbargoMark({ until, now }: { until: string | null; now: number }) {
  const { t } = useTranslation()
  const end = useEmbargoEnd(until, now)
  if (end === null) return null
  const label = t('embargoed', { until: end })
  return (
    <span title={label} className="shrink-0 text-warn">
      <Lock size={12} role="img" aria-label={label} />
    </span>
  )
}
