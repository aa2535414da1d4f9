import { CloudDownload, Gavel } from 'lucide-react'
import { Children, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { usePeopleIn } from '#renderer/state/company.ts'
import { KilledMark } from '#renderer/ui/killed-mark.tsx'
import { PeopleBadges } from '#renderer/ui/people-badges.tsx'
import { timeText } from '#shared/locales/time-text.ts'
import type { ProductionRow as Row } from '#shared/newsroom/production.ts'
import { type Column, columnGrid } from './columns.ts'

interface ProductionRowProps {
  id: string
  row: Row
  now: number
  place: { index: number; total: number }
  /** Whether the keyboard cursor is on it. */
  isCurrent: boolean
}

/** A story in the production list. The list around it handles its events. */
export function ProductionRow({ id, row, now, place, isCurrent }: ProductionRowProps) {
  const { t } = useTranslation('production')
  const { t: app } = useTranslation()
  const people = usePeopleIn(row.id)
  const isClosed = row.status === 'published' || row.status === 'killed' || row.status === 'spiked'
  const isLate = row.due !== null && row.due < now && !isClosed
  const embargo = row.embargoUntil === null ? null : Date.parse(row.embargoUntil)
  const isOver = row.target !== null && row.length > row.target
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      aria-selected={isCurrent}
      className={`${columnGrid} min-h-10 cursor-default items-center border-b border-line px-3 py-1.5 text-sm ${isCurrent ? 'bg-accent-soft group-focus-visible/list:outline-2 group-focus-visible/list:-outline-offset-2 group-focus-visible/list:outline-accent' : 'hover:bg-hover'}`}
    >
      <span className="flex w-full min-w-0 items-center gap-1.5 @min-[58rem]:w-auto">
        <KilledMark status={row.status} />
        {row.held && (
          <span title={t('held')} className="shrink-0 text-danger">
            <Gavel size={13} role="img" aria-label={t('held')} />
          </span>
        )}
        <span
          lang={row.language}
          dir="auto"
          className={`line-clamp-2 min-w-0 hyphens-auto break-words ${row.headline === '' ? 'pe-1 text-soft italic' : 'font-medium'}`}
        >
          {row.headline || app('untitled')}
        </span>
        {!row.isHere && (
          <span title={t('elsewhere')} className="shrink-0 text-soft">
            <CloudDownload size={13} role="img" aria-label={t('elsewhere')} />
          </span>
        )}
        <PeopleBadges people={people} />
      </span>
      <Cell column="desk">{row.desk.name}</Cell>
      <Cell column="status">{app(`status.${row.status}`)}</Cell>
      <Cell column="holder">
        {row.holder?.name}
        {row.reviewer !== null && (
          <span className="block truncate text-xs text-soft">{t('reviewBy', { name: row.reviewer.name })}</span>
        )}
      </Cell>
      <Cell column="due" className={isLate ? 'font-medium text-danger' : ''}>
        {row.due !== null && <Time at={row.due} now={now} />}
        {isLate && <span className="block truncate text-xs">{t('late')}</span>}
      </Cell>
      <Cell column="length" className={isOver ? 'text-warn' : ''}>
        <span className="text-xs tabular-nums">
          {row.target === null
            ? t('length', { count: row.length })
            : t(`lengthOf.${row.unit}`, { length: row.length, target: row.target })}
        </span>
      </Cell>
      <Cell column="embargo" className="text-warn">
        {embargo !== null && Number.isNaN(embargo) && row.embargoUntil}
        {embargo !== null && embargo > now && <Time at={embargo} now={now} />}
      </Cell>
      <Cell column="planned">{row.planned !== null && <Time at={row.planned} now={now} />}</Cell>
    </div>
  )
}

/**
 * The value of a column. Screen readers hear the column's name with it, and the name shows if there
 * is no room for columns. Nothing if there is no value.
 */
function Cell({ column, className = '', children }: { column: Column; className?: string; children: ReactNode }) {
  const { t } = useTranslation('production')
  const isEmpty = Children.toArray(children).length === 0
  return (
    <span className={`min-w-0 truncate ${isEmpty ? '@max-[58rem]:hidden' : ''} ${className}`}>
      {!isEmpty && (
        <>
          <span className="sr-only">, </span>
          <span className="text-xs text-soft @min-[58rem]:sr-only">{t(`column.${column}`)}: </span>
        </>
      )}
      {children}
    </span>
  )
}

/**
 * A moment in this computer's zone, as short as possible, with the year if it is not the present
 * one. Hovering shows the full date.
 */
function Time({ at, now }: { at: number; now: number }) {
  const region = regionalLanguage()
  const isOfThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const year = isOfThisYear ? {} : ({ year: 'numeric' } as const)
  const day = new Intl.DateTimeFormat(region, { day: '2-digit', month: '2-digit', ...year })
  const time = new Intl.DateTimeFormat(region, { timeStyle: 'short' })
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={timeText(at, { region })}
      className="text-xs whitespace-normal tabular-nums"
    >
      {`${day.format(at)} ${time.format(at)}`}
    </time>
  )
}
