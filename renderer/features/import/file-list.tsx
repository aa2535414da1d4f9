import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronLeft, ChevronRight, CircleAlert, CircleCheck, Info, LoaderCircle } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/button.tsx'
import { leftOutOf } from './left-out.ts'
import type { Row } from './rows.ts'

const marks = {
  reading: <LoaderCircle size={14} aria-hidden className="shrink-0 text-soft" />,
  recognised: <CircleCheck size={14} aria-hidden className="shrink-0 text-good" />,
  partly: <Info size={14} aria-hidden className="shrink-0 text-warn" />,
  failed: <CircleAlert size={14} aria-hidden className="shrink-0 text-danger" />,
} as const

function markOf(row: Row): keyof typeof marks {
  return row.state === 'recognised' && leftOutOf(row.reading).length > 0 ? 'partly' : row.state
}

/** In CSS pixels. */
const rowHeight = 32

/** Where each key moves in a list. */
const moves: Readonly<Record<string, (chosen: number, last: number) => number>> = {
  ArrowUp: (chosen) => chosen - 1,
  ArrowDown: (chosen) => chosen + 1,
  PageUp: (chosen) => chosen - 10,
  PageDown: (chosen) => chosen + 10,
  Home: () => 0,
  End: (_, last) => last,
}

interface FileListProps {
  rows: readonly Row[]
  chosen: number
  onChoose(index: number): void
}

/**
 * The files, the stories in them, and the state of each. There may be thousands, so only visible
 * rows are rendered.
 */
export function FileList({ rows, chosen, onChoose }: FileListProps) {
  const { t } = useTranslation('import')
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const count = rows.length
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  useEffect(() => virtual.scrollToIndex(chosen), [virtual, chosen])

  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onChoose(Math.min(count - 1, Math.max(0, move(chosen, count - 1))))
  }
  const nameOf = (row: Row) =>
    [row.title, row.of && t('storyOf', row.of), t(`states.${markOf(row)}`)].filter(Boolean).join(', ')

  return (
    <div className="flex w-56 shrink-0 flex-col gap-2 max-md:max-h-40 max-md:w-auto">
      <div className="flex items-center justify-between">
        <IconButton label={t('previous')} isDisabled={chosen === 0} onPress={() => onChoose(chosen - 1)}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <p className="text-sm text-soft tabular-nums">{t('position', { index: chosen + 1, count })}</p>
        <IconButton label={t('next')} isDisabled={chosen === count - 1} onPress={() => onChoose(chosen + 1)}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      </div>
      <div
        ref={scroller}
        role="listbox"
        aria-label={t('files')}
        aria-activedescendant={`${id}-${chosen}`}
        tabIndex={0}
        onKeyDown={press}
        className="min-h-0 flex-1 overflow-auto rounded-md border border-line bg-page p-1"
      >
        <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
                <div
                  key={index}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  aria-posinset={index + 1}
                  aria-setsize={count}
                  aria-label={nameOf(row)}
                  onClick={() => onChoose(index)}
                  className={`absolute inset-x-0 top-0 flex cursor-default items-center gap-2 rounded px-2 text-sm ${index === chosen ? 'bg-accent-soft' : 'hover:bg-hover'} ${row.of === null ? '' : 'ps-4'}`}
                  style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                >
                  {marks[markOf(row)]}
                  <span dir="auto" className="truncate">
                    {row.title}
                  </span>
                </div>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
