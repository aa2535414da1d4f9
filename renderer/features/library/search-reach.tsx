import { useTranslation } from 'react-i18next'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useLibrary } from '#renderer/state/library.ts'
import { useReach } from '#renderer/state/newsroom.ts'
import { askProduction } from '#renderer/state/production.ts'
import { Button } from '#renderer/ui/button.tsx'

/**
 * Tells what a search covers if that is not everything: texts on this computer. The headlines of
 * the newsroom's other stories are searched in Production.
 */
export function SearchReach() {
  const { t } = useTranslation('library')
  const reach = useReach()
  const search = useLibrary(({ query }) => query.search)
  if (search === '' || reach === null) return null
  const searchAll = () => {
    askProduction({ search, status: null, desk: null, holder: null })
    openDialog({ name: 'production' })
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-xs text-soft">
      <p>{t('reach.said', reach)}</p>
      <Button onPress={searchAll}>{t('reach.all')}</Button>
    </div>
  )
}
