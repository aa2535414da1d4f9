import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { Bold, Heading2, Italic, Link, MessageSquarePlus, Quote, Strikethrough, Underline } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { worksOnTable } from '#renderer/editor/tables/tables.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { useFocusWithin } from '#renderer/editor/use-focus-within.ts'
import { CommandButton } from './command-button.tsx'
import { Floating } from './floating.tsx'

const tools = [
  ['format.bold', Bold],
  ['format.italic', Italic],
  ['format.underline', Underline],
  ['format.strike', Strikethrough],
  ['format.link', Link],
  ['format.heading2', Heading2],
  ['format.blockquote', Quote],
  ['comment.add', MessageSquarePlus],
] as const

/**
 * The toolbar that floats over selected text. It appears once the selection rests and the mouse
 * button is up. Tab moves into it from the text, Escape back.
 */
export function BubbleMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor')
  const selected = useEditorValue(editor, (state) => {
    const { selection } = state
    const isText = selection instanceof TextSelection && !selection.empty && !worksOnTable(state)
    return isText ? `${selection.from} ${selection.to}` : ''
  })
  const box = useRef<HTMLDivElement>(null)
  const focused = useFocusWithin(editor, box)
  const rested = useRested(selected, editor)
  if (selected === '' || !rested || !focused) return null
  return (
    <Floating editor={editor} onEscape={() => editor.view.focus()}>
      <Toolbar ref={box} aria-label={t('bubble')} className="flex items-center gap-0.5">
        {tools.map(([id, icon]) => (
          <CommandButton key={id} id={id} icon={icon} />
        ))}
      </Toolbar>
    </Floating>
  )
}

/** Whether a selection has not changed for a moment, with no mouse button held down in the text. */
function useRested(selected: string, editor: Editor): boolean {
  const [rested, setRested] = useState('')
  useEffect(() => {
    let down = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      if (!down) timer = setTimeout(() => setRested(selected), 200)
    }
    const press = () => {
      down = true
    }
    const release = () => {
      down = false
      wait()
    }
    const { dom } = editor.view
    dom.addEventListener('mousedown', press)
    window.addEventListener('mouseup', release)
    if (selected !== '') wait()
    return () => {
      clearTimeout(timer)
      dom.removeEventListener('mousedown', press)
      window.removeEventListener('mouseup', release)
    }
  }, [selected, editor])
  return rested === selected
}
