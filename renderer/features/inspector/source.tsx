import { useTranslation } from 'react-i18next'
import { useInspector } from './context.ts'

/** Where the draft came from. Read-only. */
export function Source() {
  const { t } = useTranslation('inspector')
  const { source } = useInspector()
  return (
    <p className="text-sm break-words text-soft">
      {source.format === null ? t('source.none') : t(`source.${source.format}`, { file: source.file ?? '–' })}
    </p>
  )
}
