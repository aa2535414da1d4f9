import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import type { Suggestions } from '#renderer/state/suggestions/suggestions.ts'
import { RowList } from '#renderer/ui/row-list.tsx'
import { SuggestionRow } from './suggestion-row.tsx'

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
 * The suggestions in the order of the story. Only visible rows are rendered. The one selected in
 * the text is kept in view.
 */
export function SuggestionList({ groups, current, selected, ...rest }: SuggestionListProps) {
  const { t } = useTranslation('suggestions')
  const place = groups.findIndex(({ key }) => key === current)
  return (
    <RowList
      label={t('list')}
      count={groups.length}
      usualHeight={104}
      keyOf={(index) => groups[index]?.key ?? String(index)}
      current={place}
    >
      {(index) => {
        const group = groups[index]
        return group && <SuggestionRow group={group} isSelected={selected.has(group.key)} {...rest} />
      }}
    </RowList>
  )
}
