import { ChevronLeft, ChevronRight, CircleAlert, CircleCheck, Info, LoaderCircle } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/button.tsx'
import { leftOutOf } from './left-out.ts'
import type { Row } from './rows.ts'

const marks = {
  reading: <LoaderCircle size={14} aria-hidden className="shrink-0 text-soft" />,
  recognised: <CircleCheck size={14} aria-hidden className="shrink-0 text-good" />,
  partly: <Info size={14} aria-hidden className="shrink-0 text-warn" />,
  failed: <CircleAlert size={14} aria-hidden className="shrink-0 text-danger" />,
} as const

function markOf(row: Row): keyof typeof marks {
  return row.state === 'recognised' && leftOutOf(row.reading).length > 0 ? 'partly' : row.state
}

interface FileListProps {
  rows: readonly Row[]
  chosen: number
  onChoose(index: number): void
}

/** The files and the stories in them, with what has become of each. */
export function FileList({ rows, chosen, onChoose }: FileListProps) {
  const { t } = useTranslation('import')
  const count = rows.length
  return (
    <div className="flex w-56 shrink-0 flex-col gap-2 max-md:max-h-40 max-md:w-auto">
      <div className="flex items-center justify-between">
        <IconButton label={t('previous')} isDisabled={chosen === 0} onPress={() => onChoose(chosen - 1)}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <p className="text-sm text-soft tabular-nums">{t('position', { index: chosen + 1, count })}</p>
        <IconButton label={t('next')} isDisabled={chosen === count - 1} onPress={() => onChoose(chosen + 1)}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      </div>
      <ListBox
        aria-label={t('files')}
        items={rows.map((row, id) => ({ id, row }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(Number(key))
        }}
        className="min-h-0 flex-1 overflow-auto rounded-md border border-line bg-page p-1"
      >
        {({ id, row }) => (
          <ListBoxItem
            id={id}
            textValue={row.title}
            aria-label={[row.title, row.of && t('storyOf', row.of), t(`states.${markOf(row)}`)]
              .filter(Boolean)
              .join(', ')}
            className="flex cursor-default items-center gap-2 rounded px-2 py-1.5 text-sm data-[hovered]:bg-hover data-[selected]:bg-accent-soft"
          >
            {marks[markOf(row)]}
            <span dir="auto" className={`truncate ${row.of === null ? '' : 'ps-2'}`}>
              {row.title}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
