import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { headingToText, leaveList, nodes, splitHeading } from './block-commands.ts'
import { undoInputRule } from './input-rules.ts'

const hardBreak: Command = ({ tr, schema }, dispatch) => {
  const node = schema.nodes.hardBreak?.create()
  if (!node) return false
  dispatch?.(tr.replaceSelectionWith(node, true).scrollIntoView())
  return true
}

/** The keys that depend on where the caret is; what has a name in the menus comes from shared/commands.ts. */
export const Keys = Extension.create({
  name: 'keys',
  priority: 900,
  addProseMirrorPlugins: () => [
    keymap({
      Enter: chainCommands(splitListItem(nodes.listItem), splitHeading),
      'Shift-Enter': hardBreak,
      Backspace: chainCommands(undoInputRule, leaveList, headingToText),
      Tab: sinkListItem(nodes.listItem),
      'Shift-Tab': liftListItem(nodes.listItem),
    }),
  ],
})
