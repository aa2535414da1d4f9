import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checks } from '#renderer/state/checks/checks.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { groupedFindings } from './finding-groups.ts'
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
 * Findings in the order of the story, many of the same words in one row; only those in sight are in
 * the page. The one that is looked at is kept in sight.
 */
export function FindingList({ checks, findings, current, isReadOnly }: FindingListProps) {
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
  const scroller = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => groupedFindings(findings), [findings])
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  })
  const place = current === undefined ? -1 : groups.findIndex((group) => group.includes(current))
  useEffect(() => {
    if (place !== -1) virtual.scrollToIndex(place, { align: 'auto' })
  }, [place, virtual])
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <ul aria-label={t('list')} className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const group = groups[index]
          if (group === undefined) return null
          const isCurrent = index === place
          const which = isCurrent && current !== undefined ? group.indexOf(current) : 0
          const finding = group[which] ?? group[0]
          const alike = isCurrent ? findings.filter(({ rule, fix }) => rule === finding.rule && fix !== null) : []
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={groups.length}
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
                which={which + 1}
                count={group.length}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
