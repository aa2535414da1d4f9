import type { Editor } from '@tiptap/core'
import { useCommand } from '#renderer/commands/registry.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { type FormatId, formatIds, formats, pressedCommands } from './formats.ts'

/** The marks that need a value first: the address of a link, or a language. */
export type AskedMark = 'link' | 'language'

/**
 * Gives the formatting commands their effects while an editable body is shown. Renders nothing.
 * Each command follows the selection by itself.
 */
export function FormatCommands({ editor, onAsk }: { editor: Editor; onAsk(asked: AskedMark): void }) {
  const active = useEditorValue(editor, pressedCommands).split(' ')
  return (
    <>
      {formatIds.map((id) => (
        <FormatCommand key={id} id={id} editor={editor} active={active.includes(id)} />
      ))}
      <AskingCommand id="format.link" onAsk={() => onAsk('link')} active={active.includes('format.link')} />
      <AskingCommand id="format.language" onAsk={() => onAsk('language')} active={active.includes('format.language')} />
    </>
  )
}

function FormatCommand({ id, editor, active }: { id: FormatId; editor: Editor; active: boolean }) {
  useCommand(
    id,
    () => {
      if (inField()) return
      const { view } = editor
      formats[id].command(view.state, view.dispatch, view)
      view.focus()
    },
    { active },
  )
  return null
}

interface AskingProps {
  id: 'format.link' | 'format.language'
  active: boolean
  onAsk(): void
}

function AskingCommand({ id, active, onAsk }: AskingProps) {
  useCommand(id, () => !inField() && onAsk(), { active })
  return null
}

/**
 * Whether the focus is in a field. Formatting applies to the body, and a shortcut in a field must
 * not change what is out of sight.
 */
function inField(): boolean {
  return document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement
}
