import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '#shared/article/language.ts'
import type { LineRole, WireLine } from '#shared/import/wire.ts'
import { LineRow } from './line-row.tsx'

/** Most lines are short, and most paragraphs are cut after four lines. In CSS pixels. */
const usualHeight = 48

interface LineListProps {
  lines: readonly WireLine[]
  language: string
  onRole(line: number, role: LineRole): void
}

/**
 * Every line of the copy with its role. Pasted pages may have thousands, so only visible lines are
 * rendered.
 */
export function LineList({ lines, language, onRole }: LineListProps) {
  const { t } = useTranslation('import')
  const scroller = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  })
  return (
    <section
      ref={scroller}
      aria-label={t('copy')}
      className="min-w-0 flex-1 overflow-y-auto rounded-md border border-line bg-page max-md:h-[62vh] max-md:flex-none"
    >
      <ol
        lang={language}
        dir={directionOf(language)}
        className="relative m-0 list-none p-0"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index]
          return (
            line && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={lines.length}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <LineRow line={line} number={index + 1} onRole={(role) => onRole(index, role)} />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
