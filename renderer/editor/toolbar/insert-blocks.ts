import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'

/**
 * Puts blocks after the block of the caret, or, where that cannot hold them (a cell of a table),
 * after the one around it; a paragraph that is empty, or that they say all of, gives its place. The
 * caret goes to the first text in them, a block without any is selected. After them there is always
 * a paragraph to go on in.
 *
 * @param sayAll whether the blocks say what a paragraph says.
 */
export function insertBlocks(blocks: readonly Node[], sayAll: (paragraph: Node) => boolean = () => false): Command {
  return ({ tr, schema }, dispatch) => {
    const [first] = blocks
    if (first === undefined) return false
    const { $from } = tr.selection
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const parent = $from.node(depth - 1)
      const index = $from.index(depth - 1)
      const block = $from.node(depth)
      const gives =
        depth === $from.depth && block.type.name === 'paragraph' && (block.content.size === 0 || sayAll(block))
      const start = gives && parent.canReplaceWith(index, index + 1, first.type) ? index : index + 1
      if (!parent.canReplaceWith(start, index + 1, first.type)) continue
      if (!dispatch) return true
      const needsParagraph = !parent.maybeChild(index + 1)?.isTextblock
      const at = start === index ? $from.before(depth) : $from.after(depth)
      const after = needsParagraph ? [typesOf(schema).paragraph.create()] : []
      tr.replaceWith(at, $from.after(depth), [...blocks, ...after])
      tr.setSelection(first.isLeaf ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1)))
      dispatch(tr.scrollIntoView())
      return true
    }
    return insertOverSelected(blocks)({ tr, schema }, dispatch)
  }
}

/** Where a block at the top is selected as a whole, blocks come after it. */
function insertOverSelected(blocks: readonly Node[]) {
  return ({ tr, schema }: Pick<Parameters<Command>[0], 'tr' | 'schema'>, dispatch: Parameters<Command>[1]): boolean => {
    const { $to } = tr.selection
    const [first] = blocks
    if ($to.depth > 0 || first === undefined) return false
    tr.insert($to.pos, [...blocks, typesOf(schema).paragraph.create()])
    tr.setSelection(Selection.near(tr.doc.resolve($to.pos + 1)))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
