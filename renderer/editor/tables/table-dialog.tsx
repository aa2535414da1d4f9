import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import type { insertTable } from './tables.ts'

const most = { rows: 100, columns: 20 } as const
const drawn = { rows: 8, columns: 10 } as const

type Shape = Parameters<typeof insertTable>[0]

/** Asks for the size of a table: by numbers, or by pointing at its last cell. */
export function TableDialog({ onInsert, onClose }: { onInsert(shape: Shape): void; onClose(): void }) {
  const { t } = useTranslation('editor')
  const [shape, setShape] = useState<Shape>({ rows: 3, columns: 3, headerRow: true, headerColumn: false })
  const change = (changes: Partial<Shape>) => setShape((before) => ({ ...before, ...changes }))
  return (
    <Dialog
      title={t('table.title')}
      width="small"
      onClose={onClose}
      confirm={{ label: t('table.insert'), run: () => onInsert(shape) }}
    >
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onInsert(shape)
        }}
      >
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label={t('table.rows')}
            value={shape.rows}
            onChange={(rows) => change({ rows })}
            min={1}
            max={most.rows}
            autoFocus
          />
          <NumberField
            label={t('table.columns')}
            value={shape.columns}
            onChange={(columns) => change({ columns })}
            min={1}
            max={most.columns}
          />
        </div>
        <Grid shape={shape} onPoint={change} onChoose={() => onInsert(shape)} />
        <Checkbox isSelected={shape.headerRow} onChange={(headerRow) => change({ headerRow })}>
          {t('table.headerRow')}
        </Checkbox>
        <Checkbox isSelected={shape.headerColumn} onChange={(headerColumn) => change({ headerColumn })}>
          {t('table.headerColumn')}
        </Checkbox>
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </Form>
    </Dialog>
  )
}

interface GridProps {
  shape: Shape
  onPoint(size: { rows: number; columns: number }): void
  onChoose(): void
}

/**
 * A small preview of the table: pointing sets the size, a click inserts it. The number fields above
 * do the same without a pointer.
 */
function Grid({ shape, onPoint, onChoose }: GridProps) {
  const cells = Array.from({ length: drawn.rows * drawn.columns }, (_, index) => ({
    row: Math.floor(index / drawn.columns),
    column: index % drawn.columns,
  }))
  return (
    <div aria-hidden className="grid grid-cols-10 gap-1 self-center">
      {cells.map(({ row, column }) => {
        const isIn = row < shape.rows && column < shape.columns
        const isHeader = isIn && ((shape.headerRow && row === 0) || (shape.headerColumn && column === 0))
        const look = isHeader
          ? 'border-accent bg-accent'
          : isIn
            ? 'border-accent bg-accent-soft'
            : 'border-line bg-page'
        return (
          <button
            key={`${row} ${column}`}
            type="button"
            tabIndex={-1}
            className={`size-6 rounded-sm border ${look}`}
            onPointerMove={({ movementX, movementY }) => {
              // A pointer that happens to rest where the dialog opens is not pointing at anything.
              if (movementX !== 0 || movementY !== 0) onPoint({ rows: row + 1, columns: column + 1 })
            }}
            onClick={onChoose}
          />
        )
      })}
    </div>
  )
}
