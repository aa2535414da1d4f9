import { useTranslation } from 'react-i18next'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { Point } from './point.ts'
import { versionName } from './version-name.ts'

/** How a point of the history reads: its time, and for a version its name and who kept it. */
export function usePointName({ doc }: DraftSession): (point: Point) => string {
  const { t } = useTranslation('versions')
  const { t: tApp } = useTranslation('app')
  const timeText = useTimeText()
  return (point) => {
    if (point.kind === 'now') return t('now')
    const time = timeText(point.at)
    if (point.kind === 'moment') return time
    const { by } = point.version
    const person = by === null ? null : personIn(doc, by)
    return [time, versionName(point.version, t, tApp), person?.name].filter(Boolean).join(' · ')
  }
}
