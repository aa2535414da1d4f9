import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { LineRole } from '#shared/import/wire.ts'
import { errorText } from '#shared/locales/text.ts'
import { ArticleSummary } from './article-summary.tsx'
import { LineList } from './line-list.tsx'
import type { Row } from './rows.ts'

/** What one story was recognised as: its lines with their roles, and the resulting article. */
export function FilePage({ row, onRole }: { row: Row; onRole(line: number, role: LineRole): void }) {
  const { t } = useTranslation('import')
  if (row.state === 'reading')
    return (
      <p role="status" className="m-auto text-soft">
        {t('reading')}
      </p>
    )
  if (row.state === 'failed')
    return (
      <div role="alert" className="m-auto flex max-w-md flex-col items-center gap-3 text-center">
        <CircleAlert size={24} aria-hidden className="text-danger" />
        <p>{errorText(row.error, currentLanguage())}</p>
      </div>
    )
  const { reading, beside } = row
  const { lines } = reading
  return (
    <>
      {lines.length > 0 && <LineList lines={lines} language={reading.article.language} onRole={onRole} />}
      <ArticleSummary reading={reading} beside={beside} wide={lines.length === 0} />
    </>
  )
}
