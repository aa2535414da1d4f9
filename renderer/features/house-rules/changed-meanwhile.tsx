import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import type { HouseRule } from '#shared/checks/house/rule.ts'

interface ChangedMeanwhileProps {
  /** The rule as somebody else has left it; null: it is gone. */
  standing: HouseRule | null
  /** What is written here is to stand in its place. */
  onOver(): void
}

/** Says that somebody else has changed the rule that is being written, and how. */
export function ChangedMeanwhile({ standing, onOver }: ChangedMeanwhileProps) {
  const { t } = useTranslation('house')
  const told =
    standing === null ? '' : [[standing.find.join(' | '), standing.instead].filter(Boolean).join(' → '), standing.why]
  return (
    <div role="status" className="mb-4 flex flex-wrap items-center gap-3 rounded-md bg-warn-soft px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 basis-64 text-warn [overflow-wrap:anywhere]">
        {standing === null ? t('goneMeanwhile') : t('changedMeanwhile')}{' '}
        {told !== '' && <span className="font-serif">{told.filter(Boolean).join(' · ')}</span>}
      </p>
      <Button onPress={onOver}>{t('writeOver')}</Button>
    </div>
  )
}
