import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { askProduction, useProduction } from '#renderer/state/production.ts'
import { columnGrid, columns } from './columns.ts'

/** The head of the list: the column names, and the order. */
export function SortBar() {
  const { t } = useTranslation('production')
  const { sort, descending } = useProduction((state) => state.view)
  return (
    <fieldset
      aria-label={t('sortBy')}
      className={`${columnGrid} shrink-0 overflow-hidden border-b border-line bg-desk px-3 text-xs font-medium text-soft [scrollbar-gutter:stable]`}
    >
      {columns.map((column) => {
        const isSorted = sort === column
        return (
          <button
            key={column}
            type="button"
            aria-pressed={isSorted}
            onClick={() => askProduction({ sort: column, descending: isSorted && !descending })}
            className="flex min-h-8 items-center gap-1 rounded text-start hover:text-ink @min-[58rem]:w-full"
          >
            <span className="truncate">{t(`column.${column}`)}</span>
            {isSorted && (
              <>
                {descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />}
                <span className="sr-only">{t(descending ? 'descending' : 'ascending')}</span>
              </>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}
