import { lift, wrapIn } from '@tiptap/pm/commands'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { typesOf, withTypes } from '#renderer/editor/schema-types.ts'
import { insertBlocks } from '#renderer/editor/toolbar/insert-blocks.ts'
import { type HeadingLevel, headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { nodesWith } from '#shared/blocks/traits.ts'

/** Whether the selection starts in a block of this name. */
export function isInside({ selection: { $from } }: EditorState, name: string): boolean {
  return depthIn($from, name) > 0
}

function depthIn($pos: ResolvedPos, name: string): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) if ($pos.node(depth).type.name === name) return depth
  return 0
}

/**
 * Puts the selected blocks into a fact box; in an empty paragraph creates one that begins with its
 * title; in a box, moves the blocks out.
 */
export const toggleFactBox: Command = (state, dispatch) => {
  if (isInside(state, 'factBox')) return lift(state, dispatch)
  const { factBox, paragraph } = typesOf(state.schema)
  const { empty, $from } = state.selection
  if (!empty || $from.parent.content.size > 0) return wrapIn(factBox)(state, dispatch)
  const title = paragraph.create({ level: titleLevel(state) })
  return insertBlocks([factBox.create(null, [title, paragraph.create()])])(state, dispatch)
}

/**
 * The level of a box's title at the caret: one below the preceding heading of the story, or without
 * one the first below the headline, so that no level is skipped.
 */
function titleLevel({ doc, selection: { $from } }: EditorState): HeadingLevel {
  let comesAfter = false
  doc.nodesBetween(0, $from.pos, ({ attrs, type, content }) => {
    comesAfter ||= type.name === 'paragraph' && headingLevel(attrs.level) !== null && content.size > 0
  })
  return comesAfter ? 3 : 2
}

/**
 * Copies the selected words to a pull quote after their block; without a selection, creates an
 * empty one. In a pull quote, makes it running text again.
 */
export const togglePullQuote: Command = (state, dispatch) => {
  const { pullQuote, paragraph } = typesOf(state.schema)
  const { $from, $to, empty } = state.selection
  if ($from.parent.type === pullQuote) {
    dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph))
    return true
  }
  const isOneBlock = !empty && $from.sameParent($to) && $from.parent.isTextblock
  const words = isOneBlock ? $from.parent.slice($from.parentOffset, $to.parentOffset).content : null
  return insertBlocks([pullQuote.create(null, words)])(state, dispatch)
}

/** Begins a list of related links; in one, adds a link after the caret's. */
export const insertRelatedLinks: Command = (state, dispatch) => {
  const { relatedLinks, relatedLink } = typesOf(state.schema)
  const depth = depthIn(state.selection.$from, 'relatedLink')
  if (depth === 0) return insertBlocks([relatedLinks.create(null, relatedLink.create())])(state, dispatch)
  if (!dispatch) return true
  const at = state.selection.$from.after(depth)
  const tr = state.tr.insert(at, relatedLink.create())
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  return true
}

/**
 * Puts the caret into the empty paragraph after a block that ends at `end`, creating it if
 * necessary.
 */
export function leaveBelow(tr: Transaction, end: number): void {
  const { paragraph } = typesOf(tr.doc.type.schema)
  const next = tr.doc.resolve(end).nodeAfter
  if (next?.type !== paragraph || next.content.size > 0) tr.insert(end, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, end + 1))
}

/**
 * Enter on an empty last line of a box, or an empty last related link, leaves it. The empty line is
 * removed, and with it an empty box.
 */
export const leaveBox: Command = ({ tr, schema, selection }, dispatch) => {
  const { $from, empty } = selection
  const { relatedLink, factBox, paragraph } = typesOf(schema)
  const { parent } = $from
  const isLine = parent.type === relatedLink || (parent.type === paragraph && parent.attrs.level === null)
  if (!empty || !isLine || parent.content.size > 0 || $from.depth < 2) return false
  const box = $from.node(-1)
  if (box.type !== factBox && parent.type !== relatedLink) return false
  if ($from.index(-1) < box.childCount - 1) return false
  const end = $from.after(-1)
  leaveBelow(tr, end)
  const saysNothing = box.children.every((line) => line.isTextblock && line.content.size === 0 && !line.attrs.href)
  if (saysNothing || box.childCount === 1) tr.delete($from.before(-1), end)
  else tr.delete($from.before(), $from.after())
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Enter inside a fact box's title moves the rest of it to the text: a box has one title. */
export const splitTitle: Command = ({ tr, schema, selection }, dispatch) => {
  const { $from, empty } = selection
  const { factBox, paragraph } = typesOf(schema)
  const { parent, parentOffset } = $from
  if (!empty || $from.depth < 2 || $from.node(-1).type !== factBox || parent.type !== paragraph) return false
  if ($from.index(-1) > 0 || parent.attrs.level === null) return false
  if (parentOffset === 0 || parentOffset === parent.content.size) return false
  const rest = parent.slice(parentOffset).content
  tr.delete($from.pos, $from.end())
  const after = $from.pos + 1
  const below = tr.doc.resolve(after).nodeAfter
  const isEmptyLine = below?.type === paragraph && below.attrs.level === null && below.content.size === 0
  if (isEmptyLine) tr.insert(after + 1, rest)
  else tr.insert(after, paragraph.create(null, rest))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/**
 * Enter at the end of a fact box's title moves to the empty line below it; on an empty line between
 * others it adds one more, because a box is never split.
 */
export const enterInFactBox: Command = ({ tr, schema, selection }, dispatch) => {
  const { $from, empty } = selection
  const { factBox, paragraph } = typesOf(schema)
  if (!empty || $from.depth < 2 || $from.node(-1).type !== factBox || $from.parent.type !== paragraph) return false
  const isTitle = $from.parent.attrs.level !== null
  if ($from.parentOffset < $from.parent.content.size || (!isTitle && $from.parent.content.size > 0)) return false
  const after = $from.after()
  const below = tr.doc.resolve(after).nodeAfter
  const goesOn = isTitle && below?.type === paragraph && below.attrs.level === null && below.content.size === 0
  if (isTitle && !goesOn) return false
  if (!goesOn) tr.insert(after, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, after + 1))
  dispatch?.(tr.scrollIntoView())
  return true
}

/**
 * Enter in a related link begins the next one; in a caption or pull quote, the paragraph after it:
 * neither is ever split.
 */
export const enterInBlock: Command = ({ tr, schema, selection }, dispatch) => {
  const { $from, empty } = selection
  const { relatedLink, figure, pullQuote, paragraph } = typesOf(schema)
  const { type } = $from.parent
  if (!empty || ![relatedLink, figure, pullQuote].includes(type)) return false
  const next = (type === relatedLink ? relatedLink : paragraph).create()
  const parent = $from.node(-1)
  const index = $from.indexAfter(-1)
  // A figure of a group: the group is left.
  const depth = parent.canReplaceWith(index, index, next.type) ? $from.depth : $from.depth - 1
  const at = $from.after(depth)
  tr.insert(at, next).setSelection(TextSelection.create(tr.doc, at + 1))
  dispatch?.(tr.scrollIntoView())
  return true
}

/**
 * Backspace at the start of a pull quote makes it running text; in an empty related link, it
 * removes the link, and an empty list with it.
 */
export const leaveByBackspace: Command = withTypes(
  ({ pullQuote, relatedLink, relatedLinks, paragraph }) =>
    (state, dispatch) => {
      const { $from, empty } = state.selection
      if (!empty || $from.parentOffset > 0) return false
      if ($from.parent.type === pullQuote) return togglePullQuote(state, dispatch)
      if ($from.parent.type !== relatedLink || $from.parent.content.size > 0) return false
      const list = $from.node(-1)
      if (list.type !== relatedLinks) return false
      const { tr } = state
      if (list.childCount === 1) {
        const at = $from.before(-1)
        tr.replaceWith(at, $from.after(-1), paragraph.create()).setSelection(TextSelection.create(tr.doc, at + 1))
      } else {
        const at = $from.before()
        tr.delete(at, $from.after()).setSelection(Selection.near(tr.doc.resolve(at), -1))
      }
      dispatch?.(tr.scrollIntoView())
      return true
    },
)

const boxes = nodesWith(({ isBox }) => isBox)

/** An arrow key out of a box without a block beyond creates the paragraph that it leads to. */
export function leaveByArrow(direction: 'up' | 'down'): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection
    const isSelected = !empty && 'node' in state.selection
    if (!(empty || isSelected) || (empty && view?.endOfTextblock(direction) === false)) return false
    const isDown = direction === 'down'
    const depth = outermost($from, isSelected ? $from.depth + 1 : 0)
    if (depth === 0) return false
    const $at = isSelected ? (isDown ? state.selection.$to : $from) : null
    const position = $at?.pos ?? (isDown ? $from.after(depth) : $from.before(depth))
    const $edge = state.doc.resolve(position)
    if (isDown ? $edge.nodeAfter : $edge.nodeBefore) return false
    if (!isSelected && !isAtEdge($from, depth, isDown)) return false
    const { tr } = state
    tr.insert(position, typesOf(state.schema).paragraph.create())
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView())
    return true
  }
}

/**
 * The depth of the outermost box around a place; a block that is selected itself is one level
 * deeper.
 */
function outermost($pos: ResolvedPos, selected: number): number {
  for (let depth = 1; depth <= $pos.depth; depth += 1) if (boxes.has($pos.node(depth).type.name)) return depth
  return selected
}

/** Whether nothing of a box lies beyond a place; for a table, whether no row does. */
function isAtEdge($pos: ResolvedPos, boxDepth: number, isDown: boolean): boolean {
  for (let depth = boxDepth; depth < $pos.depth; depth += 1) {
    const node = $pos.node(depth)
    if (node.type.spec.tableRole === 'row') continue
    const index = $pos.index(depth)
    if (index !== (isDown ? node.childCount - 1 : 0)) return false
  }
  return true
}
