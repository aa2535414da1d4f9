import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { runCommand } from '#renderer/commands/registry.ts'
import { headingToText, leaveList, splitHeading } from './block-commands.ts'
import { undoInputRule } from './input-rules.ts'
import { typesOf, withTypes } from './schema-types.ts'

const hardBreak: Command = ({ tr, schema }, dispatch) => {
  dispatch?.(tr.replaceSelectionWith(typesOf(schema).hardBreak.create(), true).scrollIntoView())
  return true
}

/** The keys that depend on where the caret is; what has a name in the menus comes from shared/commands.ts. */
export const Keys = Extension.create({
  name: 'keys',
  priority: 900,
  addProseMirrorPlugins: () => [
    keymap({
      Enter: chainCommands(
        withTypes(({ listItem }) => splitListItem(listItem)),
        splitHeading,
      ),
      'Shift-Enter': hardBreak,
      'Mod-y': () => runCommand('edit.redo'),
      Backspace: chainCommands(undoInputRule, leaveList, headingToText),
      Tab: withTypes(({ listItem }) => sinkListItem(listItem)),
      'Shift-Tab': withTypes(({ listItem }) => liftListItem(listItem)),
    }),
  ],
})
