import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { useNow } from '#renderer/state/use-now.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { EmbargoMark } from '#renderer/ui/embargo-mark.tsx'
import { KilledMark } from '#renderer/ui/killed-mark.tsx'
import type { DraftRow } from '#shared/api/contract.ts'

const count = 6

/** The drafts that were changed last, to continue with. */
export function RecentDrafts() {
  const { t } = useTranslation('welcome')
  const { t: app } = useTranslation()
  const drafts = useRecentDrafts()
  const now = useNow()
  const timeText = useTimeText()
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="recent" className="flex flex-col gap-1">
      <h2 id="recent" className="px-2 text-sm font-medium text-soft">
        {t('recent')}
      </h2>
      <ul>
        {drafts.map(({ id, headline, language, changedAt, embargoUntil, status }) => (
          <li key={id}>
            <Button
              onPress={() => openTab(id)}
              className="flex w-full cursor-default items-baseline gap-4 rounded-md px-2 py-1.5 text-left hover:bg-hover data-[pressed]:bg-pressed"
            >
              <span lang={language} dir="auto" className="min-w-0 flex-1 truncate">
                {headline || <i className="text-soft">{app('untitled')}</i>}
              </span>
              <KilledMark status={status} />
              <EmbargoMark until={embargoUntil} now={now} />
              <time dateTime={new Date(changedAt).toISOString()} className="shrink-0 text-xs text-soft tabular-nums">
                {timeText(changedAt)}
              </time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useRecentDrafts(): readonly DraftRow[] {
  const [drafts, setDrafts] = useState<readonly DraftRow[]>([])
  useEffect(() => {
    let wanted = true
    const load = () =>
      desk.call('drafts.list', { limit: count }).then(
        ({ rows }) => wanted && setDrafts(rows),
        // The library beside it reports errors.
        () => {},
      )
    void load()
    const stops = [
      desk.on('drafts.changed', () => void load()),
      useConnection.subscribe(({ state }) => state === 'up' && void load()),
    ]
    return () => {
      wanted = false
      for (const stop of stops) stop()
    }
  }, [])
  return drafts
}
