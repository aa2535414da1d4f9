import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ask, askForAll, useLibrary } from '#renderer/state/library.ts'

const views = ['library', 'bin'] as const

/** Library or bin, with how much is in each. */
export function ViewSwitch() {
  const { t, i18n } = useTranslation('library')
  const view = useLibrary((state) => state.query.view)
  const facets = useLibrary((state) => state.facets)
  const counts = { library: facets?.total, bin: facets?.binned }
  return (
    <ToggleButtonGroup
      aria-label={t('view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = views.find((each) => keys.has(each))
        if (chosen === undefined || chosen === view) return
        askForAll()
        ask({ view: chosen })
      }}
      className="grid grid-cols-2 gap-0.5 rounded-md border border-line bg-desk p-0.5"
    >
      {views.map((each) => (
        <ToggleButton
          key={each}
          id={each}
          className="flex h-6.5 cursor-default items-center justify-center gap-1.5 rounded text-sm text-soft data-[selected]:bg-pressed data-[selected]:font-medium data-[selected]:text-ink"
        >
          {t(`view.${each}`)}
          {counts[each] !== undefined && (
            <span className="text-xs font-normal text-soft tabular-nums">
              {counts[each].toLocaleString(i18n.language)}
            </span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
