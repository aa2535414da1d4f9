import { ArrowDownNarrowWide, ArrowUpNarrowWide, Check } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ask, useLibrary } from '#renderer/state/library.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { listColumns } from '#shared/api/contract.ts'

const directions = ['ascending', 'descending'] as const

/** The column the list is sorted by, and the direction. */
export function SortMenu() {
  const { t } = useTranslation('library')
  const { sort, descending } = useLibrary((state) => state.query)
  const Icon = descending ? ArrowDownNarrowWide : ArrowUpNarrowWide
  const column = t(`sort.columns.${sort}`)
  return (
    <MenuTrigger>
      <IconButton label={t('sort.label', { column })}>
        <Icon size={15} aria-hidden />
      </IconButton>
      <Popover placement="bottom end" className={fieldStyle.popover}>
        <Menu aria-label={t('sort.by')} className="outline-none">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[sort]}
            onSelectionChange={(keys) => {
              const chosen = listColumns.find((each) => keys !== 'all' && keys.has(each))
              // The newest first, names from A to Z: what people expect.
              if (chosen) ask({ sort: chosen, descending: chosen === 'changedAt' })
            }}
          >
            <SectionHead>{t('sort.by')}</SectionHead>
            {listColumns.map((each) => (
              <Choice key={each} id={each} label={t(`sort.columns.${each}`)} />
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[descending ? 'descending' : 'ascending']}
            onSelectionChange={(keys) => ask({ descending: keys !== 'all' && keys.has('descending') })}
            className="mt-1 border-t border-line pt-1"
          >
            <SectionHead>{t('sort.direction')}</SectionHead>
            {directions.map((each) => (
              <Choice key={each} id={each} label={t(`sort.${each}`)} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function SectionHead({ children }: { children: string }) {
  return <Header className="px-2.5 pt-1 pb-0.5 text-xs font-medium text-soft">{children}</Header>
}

function Choice({ id, label }: { id: string; label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={fieldStyle.option}>
      {({ isSelected }) => (
        <>
          {label}
          <Check size={14} aria-hidden className={isSelected ? 'text-accent' : 'invisible'} />
        </>
      )}
    </MenuItem>
  )
}
