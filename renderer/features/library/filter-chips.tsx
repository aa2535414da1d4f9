import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ask, filters, useLibrary } from '#renderer/state/library.ts'
import { valueName } from './filter-names.ts'

/** The active filters. Pressing one removes it. */
export function FilterChips() {
  const { t } = useTranslation('library')
  const { t: app } = useTranslation()
  const query = useLibrary((state) => state.query)
  const active = filters.flatMap((filter) => {
    const value = query[filter]
    return value === null ? [] : [{ filter, value: valueName(filter, value, app) }]
  })
  if (active.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1.5">
      {active.map(({ filter, value }) => (
        <li key={filter} className="flex min-w-0">
          <Button
            aria-label={t('filter.remove', { name: t(`filter.names.${filter}`), value })}
            onPress={() => ask({ [filter]: null })}
            className="flex min-w-0 cursor-default items-center gap-1 rounded-full bg-accent-soft py-0.5 pr-1.5 pl-2.5 text-xs text-accent hover:brightness-95"
          >
            <span className="truncate">{value}</span>
            <X size={12} aria-hidden className="shrink-0" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
