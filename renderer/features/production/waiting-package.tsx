import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { dropPackage, openWaiting, type WaitingForMe } from '#renderer/state/package-post.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { timeText } from '#shared/locales/time-text.ts'

/** A package that waits for this person: from whom, of what, and whether to open or decline it. */
export function WaitingPackage({ waiting }: { waiting: WaitingForMe }) {
  const { t } = useTranslation('production')
  const { t: app } = useTranslation()
  const now = useNow()
  const { id, from, headline, note, at } = waiting
  const title = headline || app('untitled')
  const decline = () => {
    dropPackage(id)
    sayNews(from === null ? t('package.declined.somebody') : t('package.declined.by', { name: from.name }))
  }
  return (
    <div className="flex gap-3 px-2 py-2.5">
      <PersonBadge person={from} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex items-baseline gap-2 text-sm">
          <span className="font-semibold">
            {from === null ? t('package.came.somebody') : t('package.came.by', { name: from.name })}
          </span>
          <time dateTime={new Date(at).toISOString()} className="ms-auto shrink-0 text-xs text-soft tabular-nums">
            {timeText(Math.min(at, now), { region: regionalLanguage(), date: 'medium' })}
          </time>
        </p>
        <p dir="auto" className="truncate text-sm font-medium">
          {title}
        </p>
        {note !== null && (
          <p dir="auto" className="line-clamp-3 text-sm break-words whitespace-pre-line text-soft">
            {note}
          </p>
        )}
        <p className="mt-1.5 flex gap-2">
          <Button
            aria-label={t('package.openNamed', { headline: title })}
            onPress={() => openWaiting(waiting, app('untitled'))}
          >
            {t('package.open')}
          </Button>
          <Button kind="quiet" aria-label={t('package.declineNamed', { headline: title })} onPress={decline}>
            {t('package.decline')}
          </Button>
        </p>
      </div>
    </div>
  )
}
