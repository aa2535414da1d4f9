import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checks } from '#renderer/state/checks/checks.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { FindingRow } from './finding-row.tsx'
import { useFindingWords } from './finding-words.ts'

const usualHeight = 64

interface FindingListProps {
  checks: Checks
  /** Those that are shown, of all. */
  findings: readonly Finding[]
  current: Finding | undefined
  isReadOnly: boolean
}

/**
 * Findings in the order of the story; only those in sight are in the page. The one that is looked
 * at is kept in sight.
 */
export function FindingList({ checks, findings, current, isReadOnly }: FindingListProps) {
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  })
  const place = current === undefined ? -1 : findings.indexOf(current)
  useEffect(() => {
    if (place !== -1) virtual.scrollToIndex(place, { align: 'auto' })
  }, [place, virtual])
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <ul aria-label={t('list')} className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const finding = findings[index]
          if (finding === undefined) return null
          const isCurrent = index === place
          const alike = isCurrent ? findings.filter(({ rule, fix }) => rule === finding.rule && fix !== null) : []
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
              aria-current={isCurrent ? 'true' : undefined}
              className="absolute inset-x-0 top-0 border-b border-line aria-[current]:bg-accent-soft"
              style={{ transform: `translateY(${start}px)` }}
            >
              <FindingRow
                finding={finding}
                words={wordsOf(finding)}
                checks={checks}
                isCurrent={isCurrent}
                isReadOnly={isReadOnly}
                alike={alike}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
