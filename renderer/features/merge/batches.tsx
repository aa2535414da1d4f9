import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'

/** The most conflicts that are rendered at once: each shows two readings, compared word by word. */
const batch = 50

/** The start of the batch that contains a position. */
export function batchOf(place: number): number {
  return place < 0 ? 0 : place - (place % batch)
}

/** The part of a list that is shown. */
export function batchFrom<Element>(all: readonly Element[], start: number): readonly Element[] {
  return all.slice(start, start + batch)
}

interface BatchesProps {
  /** The start of the batch that is shown. */
  start: number
  /** The number of all entries. */
  count: number
  onGo(start: number): void
}

/**
 * Shows which part of a long list is visible, and goes to the parts before and after. Nothing for a
 * short list.
 */
export function Batches({ start, count, onGo }: BatchesProps) {
  const { t, i18n } = useTranslation('merge')
  if (count <= batch) return null
  const number = (value: number) => value.toLocaleString(i18n.language)
  const end = Math.min(start + batch, count)
  return (
    <div className="flex items-center gap-2 border-b border-line px-3 py-2 text-xs text-soft">
      <span className="flex-1">
        {t('batch.range', { from: number(start + 1), to: number(end), all: number(count) })}
      </span>
      <Button isDisabled={start === 0} onPress={() => onGo(start - batch)}>
        {t('batch.earlier')}
      </Button>
      <Button isDisabled={end === count} onPress={() => onGo(end)}>
        {t('batch.later')}
      </Button>
    </div>
  )
}
