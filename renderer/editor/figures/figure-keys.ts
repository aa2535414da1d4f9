import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { runCommand } from '#renderer/commands/registry.ts'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { figureAt } from './figures.ts'

/** In a caption: selects the whole figure. */
const selectFigure: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from } = selection
  if (!(selection instanceof TextSelection) || $from.parent.type !== typesOf(schema).figure) return false
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, $from.before())).scrollIntoView())
  return true
}

/** Backspace at the start of a caption selects the figure; the next Backspace deletes it. */
const selectByBackspace: Command = (state, dispatch) => {
  const { empty, $from } = state.selection
  return empty && $from.parentOffset === 0 && selectFigure(state, dispatch)
}

/** Backspace at the start of a paragraph selects the figure before it. */
const selectBefore: Command = ({ selection, tr, schema }, dispatch) => {
  const { empty, $from } = selection
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1) return false
  const before = tr.doc.resolve($from.before()).nodeBefore
  const { figure, imageGroup } = typesOf(schema)
  const position = $from.before() - (before?.nodeSize ?? 0)
  if (before?.type === figure) tr.setSelection(NodeSelection.create(tr.doc, position))
  else if (before?.type === imageGroup) {
    tr.setSelection(NodeSelection.create(tr.doc, $from.before() - 1 - (before.lastChild?.nodeSize ?? 0)))
  } else return false
  dispatch?.(tr.scrollIntoView())
  return true
}

const onSelected =
  (run: Command): Command =>
  (state, dispatch, view) =>
    state.selection instanceof NodeSelection && figureAt(state) !== null && run(state, dispatch, view)

const intoCaption: Command = ({ selection, tr }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, selection.to - 1)).scrollIntoView())
  return true
}

/**
 * Keys for figures: Escape goes from the caption to the figure, Enter on a figure opens its
 * details, Tab goes into its caption.
 */
export const FigureKeys = Extension.create({
  name: 'figureKeys',
  priority: 950,
  addProseMirrorPlugins: () => [
    keymap({
      Escape: selectFigure,
      Backspace: chainCommands(
        onSelected(() => runCommand('image.remove')),
        selectByBackspace,
        selectBefore,
      ),
      Delete: onSelected(() => runCommand('image.remove')),
      Enter: onSelected(() => runCommand('insert.details')),
      Tab: onSelected(intoCaption),
    }),
  ],
})
