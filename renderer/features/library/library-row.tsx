import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { usePeopleIn } from '#renderer/state/company.ts'
import { EmbargoMark } from '#renderer/ui/embargo-mark.tsx'
import { FoundText } from '#renderer/ui/found-text.tsx'
import { KilledMark } from '#renderer/ui/killed-mark.tsx'
import { PeopleBadges } from '#renderer/ui/people-badges.tsx'
import type { DraftRow } from '#shared/api/contract.ts'
import { exactTime, timeAgo } from './times.ts'

interface LibraryRowProps {
  id: string
  row: DraftRow
  now: number
  place: { index: number; total: number }
  /** Whether the keyboard cursor is on it. */
  current: boolean
  /** Whether it is the active tab. */
  shown: boolean
  selected: boolean
  /** Whether drafts are being selected: then every row shows its check box. */
  selecting: boolean
}

/**
 * A draft in the list: headline, person, status and last change. The list around it handles its
 * events.
 */
export function LibraryRow({ id, row, now, place, current, shown, selected, selecting }: LibraryRowProps) {
  const { t } = useTranslation('library')
  const { t: app } = useTranslation()
  const language = regionalLanguage()
  const origin = [row.agency, row.category, row.place].filter((each) => each !== '').join(' · ')
  const people = usePeopleIn(row.id)
  const moment = row.binnedAt ?? row.changedAt
  const exact = exactTime(moment, language)
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-current={shown || undefined}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      className={`group relative flex cursor-default gap-1 border-b border-line py-2 pr-3 pl-1 ${selected ? 'bg-accent-soft' : shown ? 'bg-raised' : 'hover:bg-hover'} ${current ? 'group-focus-visible/list:outline-2 group-focus-visible/list:-outline-offset-2 group-focus-visible/list:outline-accent' : ''}`}
    >
      {shown && <span aria-hidden className="absolute inset-y-0 left-0 w-0.75 bg-accent" />}
      <span
        aria-hidden
        title={t('row.select')}
        data-tick
        className={`flex w-6 shrink-0 justify-center pt-1 ${selecting ? '' : 'opacity-0 group-hover:opacity-100'}`}
      >
        <span
          className={`flex size-3.5 items-center justify-center rounded border ${selected ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong bg-page'}`}
        >
          {selected && <Check size={11} />}
        </span>
      </span>
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span
          lang={row.language}
          dir="auto"
          className={`line-clamp-2 break-words ${row.headline === '' ? 'text-soft italic' : 'font-medium'}`}
        >
          {row.headlineParts.length > 0 ? <FoundText parts={row.headlineParts} /> : row.headline || app('untitled')}
        </span>
        {row.snippet.length > 0 && (
          <span lang={row.language} dir="auto" className="line-clamp-2 text-sm break-words text-soft">
            <FoundText parts={row.snippet} />
          </span>
        )}
        {origin !== '' && <span className="truncate text-xs text-soft">{origin}</span>}
        <span className="flex items-center gap-2 text-xs text-soft">
          <KilledMark status={row.status} />
          <span className={`shrink-0 ${row.status === 'killed' ? 'font-medium text-danger' : ''}`}>
            {app(`status.${row.status}`)}
          </span>
          {row.slugline !== '' && <span className="min-w-0 truncate">{row.slugline}</span>}
          <EmbargoMark until={row.embargoUntil} now={now} />
          <PeopleBadges people={people} />
          <time
            dateTime={new Date(moment).toISOString()}
            title={row.binnedAt === null ? t('row.changed', { when: exact }) : t('row.binned', { when: exact })}
            className="ml-auto shrink-0 tabular-nums"
          >
            {timeAgo(moment, now, language)}
          </time>
        </span>
      </span>
    </div>
  )
}
