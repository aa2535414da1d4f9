import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, ImageDown, ImageUp, SquarePen, Star, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CommandButton } from '#renderer/editor/toolbar/command-button.tsx'
import { Floating } from '#renderer/editor/toolbar/floating.tsx'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { useFocusWithin } from '#renderer/editor/use-focus-within.ts'
import { figureAt } from './figures.ts'

const tools = [
  ['insert.details', SquarePen],
  ['image.lead', Star],
  ['image.replace', ImageUp],
  ['image.original', ImageDown],
  ['image.up', ArrowUp],
  ['image.down', ArrowDown],
  ['image.remove', Trash2],
] as const

/**
 * The toolbar that floats over the figure that is selected or contains the caret. Alt+F10 moves
 * into it from the text, Escape back.
 */
export function FigureTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor')
  const figure = useEditorValue(editor, (state) => figureAt(state)?.position ?? -1)
  const isPassage = useEditorValue(editor, ({ selection }) => !selection.empty && !('node' in selection))
  const box = useRef<HTMLDivElement>(null)
  const focused = useFocusWithin(editor, box)
  if (figure === -1 || isPassage || !focused) return null
  return (
    <Floating editor={editor} over={figure} onEscape={() => editor.view.focus()}>
      <Toolbar ref={box} aria-label={t('image.tools')} data-block-tools className="flex flex-wrap items-center gap-0.5">
        {tools.map(([id, icon]) => (
          <CommandButton key={id} id={id} icon={icon} isSwitch={id === 'image.lead'} />
        ))}
      </Toolbar>
    </Floating>
  )
}
