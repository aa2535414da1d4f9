import { OctagonX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Status } from '#shared/article/status.ts'

/** The sign of a story that is withdrawn, wherever its headline stands; nothing for any other. */
export function KilledMark({ status }: { status: Status }) {
  const { t } = useTranslation()
  if (status !== 'killed') return null
  return (
    <span title={t('status.killed')} className="shrink-0 text-danger">
      <OctagonX size={12} role="img" aria-label={t('status.killed')} />
    </span>
  )
}
