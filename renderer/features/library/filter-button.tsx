import { ListFilter } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ask, type Filter, filters, type LibraryQuery, useLibrary } from '#renderer/state/library.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { Select } from '#renderer/ui/select.tsx'
import { statuses } from '#shared/article/status.ts'
import { valueName } from './filter-names.ts'

/** Opens the filters and shows how many are active. */
export function FilterButton() {
  const { t } = useTranslation('library')
  const query = useLibrary((state) => state.query)
  const count = filters.filter((filter) => query[filter] !== null).length
  return (
    <DialogTrigger>
      <IconButton
        label={count === 0 ? t('filter.label') : t('filter.active', { count })}
        {...(count > 0 ? { active: true } : {})}
      >
        <ListFilter size={15} aria-hidden />
      </IconButton>
      <Popover placement="bottom end" className={`${fieldStyle.popover} w-64 p-4`}>
        <Dialog aria-label={t('filter.label')} className="flex flex-col gap-3 outline-none">
          {filters.map((filter) => (
            <FilterSelect key={filter} filter={filter} query={query} />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FilterSelect({ filter, query }: { filter: Filter; query: LibraryQuery }) {
  const { t } = useTranslation('library')
  const { t: app } = useTranslation()
  const facets = useLibrary((state) => state.facets)
  const value = query[filter]
  const inUse = {
    status: statuses,
    agency: facets?.agencies ?? [],
    category: facets?.categories ?? [],
    language: facets?.languages ?? [],
  }[filter]
  const offered = value === null || inUse.some((each) => each === value) ? inUse : [value, ...inUse]
  return (
    <Select
      label={t(`filter.names.${filter}`)}
      value={value ?? ''}
      onChange={(chosen) => ask({ [filter]: chosen === '' ? null : chosen })}
      choices={[
        { id: '', label: t('filter.any') },
        ...offered.map((each) => ({ id: each, label: valueName(filter, each, app) })),
      ]}
    />
  )
}
