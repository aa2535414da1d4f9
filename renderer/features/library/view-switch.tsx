import { useTranslation } from 'react-i18next'
import { ask, askForAll, useLibrary } from '#renderer/state/library.ts'
import { Select } from '#renderer/ui/select.tsx'
import { libraryViews } from '#shared/api/contract.ts'

/** Which part of the library the list shows, with the number of drafts in each. */
export function ViewSwitch() {
  const { t, i18n } = useTranslation('library')
  const view = useLibrary((state) => state.query.view)
  const counts = useLibrary((state) => state.facets?.counts)
  return (
    <Select
      label={t('view.label')}
      hideLabel
      value={view}
      onChange={(chosen) => {
        if (chosen === view) return
        askForAll()
        ask({ view: chosen })
      }}
      choices={libraryViews.map((id) => ({
        id,
        label: t(`view.${id}`),
        ...(counts ? { note: counts[id].toLocaleString(i18n.language) } : {}),
      }))}
    />
  )
}
