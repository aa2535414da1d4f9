import type { Editor } from '@tiptap/core'
import { useCommand } from '#renderer/commands/registry.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { type FormatId, formatIds, formats, pressed } from './formats.ts'

/**
 * Gives the formatting commands their effects while an editable body is shown. Renders nothing;
 * each command follows the selection by itself.
 */
export function FormatCommands({ editor, onLink }: { editor: Editor; onLink(): void }) {
  const active = useEditorValue(editor, pressed).split(' ')
  return (
    <>
      {formatIds.map((id) => (
        <FormatCommand key={id} id={id} editor={editor} active={active.includes(id)} />
      ))}
      <LinkCommand onLink={onLink} active={active.includes('format.link')} />
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

function LinkCommand({ onLink, active }: { onLink(): void; active: boolean }) {
  useCommand('format.link', () => !inField() && onLink(), { active })
  return null
}

/**
 * Whether the focus is in a field: formatting is of the body, and a shortcut there must not change
 * what is out of sight.
 */
function inField(): boolean {
  return document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement
}
