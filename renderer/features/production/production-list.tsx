import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { refreshProduction, showProduction, useProduction } from '#renderer/state/production.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { ProductionRow } from './production-row.tsx'
import { SortBar } from './sort-bar.tsx'

/** A row of one line, in CSS pixels. */
const usualHeight = 41

interface ProductionListProps {
  /** The position of the row with the keyboard cursor. */
  cursor: number
  onCursor(index: number): void
  onOpen(index: number): void
}

/**
 * The stories in production, one per line. Only visible rows are rendered. Arrow keys, Page Up,
 * Page Down, Home and End move; Enter opens.
 */
export function ProductionList({ cursor, onCursor, onOpen }: ProductionListProps) {
  const { t } = useTranslation('production')
  const { rows, total } = useProduction()
  const now = useNow()
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const count = total ?? 0
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    initialOffset: Math.max(0, cursor - 4) * usualHeight,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const shown = useRef({ first, last })
  shown.current = { first, last }
  useEffect(() => showProduction(first, last), [first, last])
  useEffect(() => {
    const refresh = () => refreshProduction(shown.current.first, shown.current.last)
    refresh()
    // Opening the list, or coming back to it, continues with the arrow keys at the last position.
    scroller.current?.focus({ preventScroll: true })
    return desk.on('newsroom.production', refresh)
  }, [])

  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / usualHeight) - 1)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: count - 1,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = moves[event.key]
    if (to !== undefined) {
      const index = Math.min(Math.max(to, 0), Math.max(count - 1, 0))
      onCursor(index)
      virtual.scrollToIndex(index, { align: 'auto' })
    } else if (event.key === 'Enter') onOpen(cursor)
    else return
    event.preventDefault()
  }
  const rowAt = ({ target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest('[data-index]') : null
    return element === null ? null : Number(element.getAttribute('data-index'))
  }
  const isThere = items.some(({ index }) => index === cursor) && rows.has(cursor)
  return (
    // In a low window the dialog scrolls, but some rows of the list are always visible.
    <div className="@container flex min-h-48 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-page">
      <SortBar />
      {total === 0 && <p className="flex-1 px-4 py-10 text-center text-sm text-soft">{t('empty')}</p>}
      <div
        ref={scroller}
        // A listbox needs options.
        hidden={total === 0}
        role="listbox"
        aria-label={t('list')}
        aria-activedescendant={isThere ? `${listId}-${cursor}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const index = rowAt(event)
          if (index !== null) onCursor(index)
        }}
        onDoubleClick={(event) => {
          const index = rowAt(event)
          if (index !== null) onOpen(index)
        }}
        className="group/list min-h-0 flex-1 overflow-x-hidden overflow-y-auto outline-none [scrollbar-gutter:stable]"
      >
        <div role="presentation" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const row = rows.get(index)
            return (
              <div
                key={key}
                role="presentation"
                ref={virtual.measureElement}
                data-index={index}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row ? (
                  <ProductionRow
                    id={`${listId}-${index}`}
                    row={row}
                    now={now}
                    place={{ index, total: count }}
                    isCurrent={index === cursor}
                  />
                ) : (
                  <div aria-hidden className="h-10 border-b border-line" />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
