import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { spoken } from '#renderer/locales/i18n.ts'
import type { LineRole } from '#shared/import/wire.ts'
import { errorText } from '#shared/locales/text.ts'
import { ArticleSummary } from './article-summary.tsx'
import { LineList } from './line-list.tsx'
import type { Incoming } from './use-readings.ts'

/** What one file was recognised as: its lines with their roles, and the article they make. */
export function FilePage({ file, onRole }: { file: Incoming; onRole(line: number, role: LineRole): void }) {
  const { t } = useTranslation('import')
  if (file.state === 'reading')
    return (
      <p role="status" className="m-auto text-soft">
        {t('reading')}
      </p>
    )
  if (file.state === 'failed')
    return (
      <div role="alert" className="m-auto flex max-w-md flex-col items-center gap-3 text-center">
        <CircleAlert size={24} aria-hidden className="text-danger" />
        <p>{errorText(file.error, spoken())}</p>
      </div>
    )
  const { lines } = file.reading
  return (
    <>
      {lines.length > 0 && <LineList lines={lines} language={file.reading.article.language} onRole={onRole} />}
      <ArticleSummary reading={file.reading} wide={lines.length === 0} />
    </>
  )
}
