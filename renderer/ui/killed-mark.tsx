import { OctagonX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Status } from '#shared/article/status.ts'

/** The icon of a withdrawn story, beside its headline; nothing for any other story. */
export function KilledMark({ status }: { status: Status }) {
  const { t } = useTranslation()
  if (status !== 'killed') return null
  return (
    <span title={t('status.killed')} className="shrink-0 text-danger">
      <OctagonX size={12} role="img" aria-label={t('status.killed')} />
    </span>
  )
}
