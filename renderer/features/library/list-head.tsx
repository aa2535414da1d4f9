import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLibrary } from '#renderer/state/library.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { FilterButton } from './filter-button.tsx'
import { NewMenu } from './new-menu.tsx'
import { SortMenu } from './sort-menu.tsx'

/** The number of drafts in the list, their order, and the active filters. */
export function ListHead({ onEmptyBin }: { onEmptyBin(): void }) {
  const { t } = useTranslation('library')
  const total = useLibrary((state) => state.total)
  const inBin = useLibrary((state) => state.query.view === 'bin')
  const binned = useLibrary((state) => state.facets?.counts.bin ?? 0)
  return (
    <div className="flex items-center gap-1">
      <p role="status" className="min-w-0 flex-1 truncate pl-1 text-xs text-soft tabular-nums">
        {total !== null && total > 0 && t('found', { count: total })}
      </p>
      {inBin && (
        <IconButton label={t('actions.emptyBin')} isDisabled={binned === 0} onPress={onEmptyBin}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      )}
      <NewMenu />
      <FilterButton />
      <SortMenu />
    </div>
  )
}
