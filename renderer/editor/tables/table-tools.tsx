import type { Editor } from '@tiptap/core'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  FoldHorizontal,
  FoldVertical,
  PanelLeft,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
} from 'lucide-react'
import { useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CommandButton } from '#renderer/editor/toolbar/command-button.tsx'
import { Floating } from '#renderer/editor/toolbar/floating.tsx'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { useFocusWithin } from '#renderer/editor/use-focus-within.ts'
import { tableAt, worksOnTable } from './tables.ts'

const tools = [
  ['table.rowBefore', BetweenHorizontalStart],
  ['table.rowAfter', BetweenHorizontalEnd],
  ['table.columnBefore', BetweenVerticalStart],
  ['table.columnAfter', BetweenVerticalEnd],
  ['table.headerRow', PanelTop],
  ['table.headerColumn', PanelLeft],
  ['table.merge', TableCellsMerge],
  ['table.split', TableCellsSplit],
  ['insert.details', Captions],
  ['table.deleteRow', FoldVertical],
  ['table.deleteColumn', FoldHorizontal],
  ['table.delete', Trash2],
] as const

/**
 * The toolbar that floats over the table with the caret. Alt+F10 moves into it from the text,
 * Escape back.
 */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor')
  const table = useEditorValue(editor, (state) => (worksOnTable(state) ? tableAt(state) : -1))
  const box = useRef<HTMLDivElement>(null)
  const focused = useFocusWithin(editor, box)
  if (table === -1 || !focused) return null
  return (
    <Floating editor={editor} over={table} onEscape={() => editor.view.focus()}>
      <Toolbar ref={box} aria-label={t('table.tools')} data-block-tools className="flex flex-wrap items-center gap-0.5">
        {tools.map(([id, icon]) => (
          <CommandButton key={id} id={id} icon={icon} isSwitch={false} />
        ))}
      </Toolbar>
    </Floating>
  )
}
