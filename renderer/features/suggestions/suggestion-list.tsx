import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import type { Suggestions } from '#renderer/state/suggestions/suggestions.ts'
import { SuggestionRow } from './suggestion-row.tsx'

const usualHeight = 104

interface SuggestionListProps {
  session: DraftSession
  suggestions: Suggestions
  groups: readonly SuggestionGroup[]
  current: string | null
  selected: ReadonlySet<string>
  isReadOnly: boolean
  onSelect(key: string, isSelected: boolean): void
}

/**
 * The suggestions in the order of the story; only those in sight are in the page. The one that is
 * looked at in the text is kept in sight.
 */
export function SuggestionList({ groups, current, selected, ...rest }: SuggestionListProps) {
  const { t } = useTranslation('suggestions')
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => groups[index]?.key ?? index,
    overscan: 6,
  })
  const place = groups.findIndex(({ key }) => key === current)
  useEffect(() => {
    if (place !== -1) virtual.scrollToIndex(place, { align: 'auto' })
  }, [place, virtual])
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <ul aria-label={t('list')} className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const group = groups[index]
          if (group === undefined) return null
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={groups.length}
              aria-posinset={index + 1}
              aria-current={group.key === current ? 'true' : undefined}
              className="absolute inset-x-0 top-0 border-b border-line aria-[current]:bg-accent-soft"
              style={{ transform: `translateY(${start}px)` }}
            >
              <SuggestionRow group={group} isSelected={selected.has(group.key)} {...rest} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
