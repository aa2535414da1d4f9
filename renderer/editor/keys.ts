import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { runCommand } from '#renderer/commands/registry.ts'
import { headingToText, leaveList, splitHeading } from './blocks/block-commands.ts'
import { enterInBlock, enterInFactBox, leaveBox, leaveByArrow, leaveByBackspace, splitTitle } from './blocks/boxes.ts'
import { enterAttribution } from './blocks/pull-quote-view.ts'
import { typesOf, withTypes } from './schema-types.ts'
import { nextCell, previousCell } from './tables/tables.ts'
import { enterRule, undoInputRule } from './typing/input-rules.ts'

const hardBreak: Command = ({ tr, schema }, dispatch) => {
  dispatch?.(tr.replaceSelectionWith(typesOf(schema).hardBreak.create(), true).scrollIntoView())
  return true
}

/** Goes from a table or an image to its tools, and from other text to the toolbar above it. */
const enterBlockTools: Command = () => {
  const first = document.querySelector<HTMLElement>('[data-block-tools] button:not([disabled])')
  first?.focus()
  return first !== null
}

/**
 * The keys that depend on where the caret is. Keys with a name in the menus come from
 * shared/commands.ts.
 */
export const Keys = Extension.create({
  name: 'keys',
  priority: 900,
  addProseMirrorPlugins: () => [
    keymap({
      Enter: chainCommands(
        enterRule,
        withTypes(({ listItem }) => splitListItem(listItem)),
        leaveBox,
        enterInFactBox,
        splitTitle,
        splitHeading,
        enterAttribution,
        enterInBlock,
      ),
      'Shift-Enter': hardBreak,
      'Mod-y': () => runCommand('edit.redo'),
      Backspace: chainCommands(undoInputRule, leaveList, headingToText, leaveByBackspace),
      Tab: chainCommands(
        nextCell,
        withTypes(({ listItem }) => sinkListItem(listItem)),
      ),
      'Shift-Tab': chainCommands(
        previousCell,
        withTypes(({ listItem }) => liftListItem(listItem)),
      ),
      ArrowDown: leaveByArrow('down'),
      ArrowUp: leaveByArrow('up'),
      'Alt-F10': enterBlockTools,
    }),
  ],
})
