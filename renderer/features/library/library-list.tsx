import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idsBetween, rowAt, show, useLibrary } from '#renderer/state/library.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { openFromList, openToWrite } from './actions.ts'
import { LibraryRow } from './library-row.tsx'
import { ListState } from './list-state.tsx'
import { type MenuPlace, RowMenu } from './row-menu.tsx'
import { cursorIndex, extendTo, moveTo, tick, useListKeys } from './use-list-keys.ts'

/** A row without snippet and with a headline of two lines, in CSS pixels. */
const usualHeight = 100
const overscan = 8

/**
 * The list of drafts. Only visible rows are rendered, and their pages are loaded as they become
 * visible.
 */
export function LibraryList() {
  const { t } = useTranslation('library')
  const state = useLibrary()
  const { query, selection, cursor } = state
  const total = state.total ?? 0
  const active = useTabs((tabs) => tabs.active)
  const now = useNow()
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  /** The row that the keyboard moved to last, until somebody scrolls in another way. */
  const revealed = useRef<number | null>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rowAt(state, index)?.id ?? index,
    overscan,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const height = virtual.getTotalSize()
  useEffect(() => show(first, last), [first, last])
  // Rows come and are measured after the list was scrolled to where they were thought to be: the
  // row that was asked for stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new measure counts
  useLayoutEffect(() => {
    if (revealed.current !== null) virtual.scrollToIndex(revealed.current, { align: 'auto' })
  }, [virtual, height, state.pages])
  useEffect(
    () =>
      useLibrary.subscribe((state, before) => {
        if (state.query === before.query) return
        revealed.current = null
        scroller.current?.scrollTo({ top: 0 })
      }),
    [],
  )

  const rowId = (id: string) => `${listId}-${id}`
  const menuFor = (id: string) => (selection.has(id) ? [...selection] : [id])
  const onKeyDown = useListKeys({
    reveal: async (index) => {
      await idsBetween(index, index)
      revealed.current = index
      virtual.scrollToIndex(index, { align: 'auto' })
    },
    openMenu: (index) => {
      const row = rowAt(state, index)
      const place = row && document.getElementById(rowId(row.id))?.getBoundingClientRect()
      if (place) setMenu({ ids: menuFor(row.id), inBin: query.view === 'bin', x: place.left + 32, y: place.top + 32 })
    },
  })

  // Rows come and go, so the list handles their events.
  const rowOf = (event: MouseEvent) => {
    const option = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const index = Number(option?.getAttribute('data-index') ?? -1)
    const row = rowAt(state, index)
    return row && { index, id: row.id }
  }
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event)
    if (!row) return
    if (event.shiftKey) return void extendTo(row.index)
    moveTo(row.index)
    const onTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
    if (onTick || event.ctrlKey || event.metaKey) tick(row.id)
    else openFromList(row.id)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const row = rowOf(event)
    if (row && !event.shiftKey && !event.ctrlKey && !event.metaKey) openToWrite(row.id)
  }
  const onContextMenu = (event: MouseEvent) => {
    const row = rowOf(event)
    if (!row) return
    event.preventDefault()
    moveTo(row.index)
    setMenu({ ids: menuFor(row.id), inBin: query.view === 'bin', x: event.clientX, y: event.clientY })
  }

  if (total === 0) return <ListState />
  return (
    <>
      <div
        ref={scroller}
        data-library-list
        role="listbox"
        aria-label={t('list')}
        aria-multiselectable
        aria-activedescendant={cursor && items.some(({ key }) => key === cursor.id) ? rowId(cursor.id) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        onMouseDown={(event) => {
          // The list keeps the focus: a row may scroll out of the page.
          event.preventDefault()
          scroller.current?.focus({ preventScroll: true })
        }}
        onFocus={() => {
          useLibrary.setState({ focused: true })
          if (cursorIndex() === -1) moveTo(first)
        }}
        onBlur={() => useLibrary.setState({ focused: false })}
        onWheel={() => {
          revealed.current = null
        }}
        onPointerDown={() => {
          revealed.current = null
        }}
        className="group/list min-h-0 flex-1 overflow-x-hidden overflow-y-auto outline-none"
      >
        <div role="presentation" className="relative w-full" style={{ height }}>
          {items.map(({ key, index, start }) => {
            const row = rowAt(state, index)
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
                  <LibraryRow
                    id={rowId(row.id)}
                    row={row}
                    now={now}
                    place={{ index, total }}
                    current={cursor?.id === row.id}
                    shown={active === row.id}
                    selected={selection.has(row.id)}
                    selecting={selection.size > 0}
                  />
                ) : (
                  <div aria-hidden className="h-25 border-b border-line" />
                )}
              </div>
            )
          })}
        </div>
      </div>
      {menu && (
        <RowMenu
          place={menu}
          onClose={() => {
            setMenu(null)
            scroller.current?.focus()
          }}
        />
      )}
    </>
  )
}
