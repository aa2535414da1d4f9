import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'

interface RowListProps {
  label: string
  count: number
  /** The usual height of a row, in pixels, until it is measured. */
  usualHeight: number
  /** What identifies a row; its index by default. */
  keyOf?(index: number): string
  /** The index of the row that is marked and kept in sight; -1 for none. */
  current: number
  children(index: number): ReactNode
}

/** A list of rows of different heights, of which only the visible ones are in the page. */
export function RowList({ label, count, usualHeight, keyOf, current, children }: RowListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    ...(keyOf !== undefined && { getItemKey: keyOf }),
  })
  useEffect(() => {
    if (current !== -1) virtual.scrollToIndex(current, { align: 'auto' })
  }, [current, virtual])
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <ul aria-label={label} className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            aria-current={index === current ? 'true' : undefined}
            className="absolute inset-x-0 top-0 border-b border-line aria-[current]:bg-accent-soft"
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
