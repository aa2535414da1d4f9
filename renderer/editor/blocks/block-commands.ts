import { lift, wrapIn } from '@tiptap/pm/commands'
import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list'
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { typesOf, withTypes } from '#renderer/editor/schema-types.ts'
import type { HeadingLevel } from '#shared/blocks/paragraph/heading-level.ts'

/** The level of the block that the selection starts in; null for running text. */
export function levelAt({ selection }: EditorState): HeadingLevel | null {
  return selection.$from.parent.attrs.level ?? null
}

/**
 * Makes every selected block of text a heading of a level, or running text (null). Changes an
 * attribute only, so that others' edits of the block survive.
 */
export function setLevel(level: HeadingLevel | null): Command {
  return ({ selection, tr }, dispatch) => {
    for (const { $from, $to } of selection.ranges) {
      tr.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
        if (takesLevel(node, tr.doc.resolve(position).parent) && node.attrs.level !== level)
          tr.setNodeAttribute(position, 'level', level)
      })
    }
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Cells of a table hold no headings, and only paragraphs can be one. */
function takesLevel(node: Node, parent: Node): boolean {
  return node.type.name === 'paragraph' && parent.type.spec.tableRole === undefined
}

/** A heading of this level, or running text where it is one already. */
export function toggleLevel(level: HeadingLevel): Command {
  return (state, dispatch) => setLevel(levelAt(state) === level ? null : level)(state, dispatch)
}

/** The depth of the innermost ancestor of one of the types, 0 where there is none. */
function depthOf($pos: ResolvedPos, types: readonly NodeType[]): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) if (types.includes($pos.node(depth).type)) return depth
  return 0
}

type ListName = 'bulletList' | 'orderedList'

function listDepth({ selection, schema }: EditorState): number {
  const { bulletList, orderedList } = typesOf(schema)
  return depthOf(selection.$from, [bulletList, orderedList])
}

/** Whether the innermost list around the selection is of this type. */
export function inList(state: EditorState, name: ListName): boolean {
  const depth = listDepth(state)
  return depth > 0 && state.selection.$from.node(depth).type.name === name
}

export function inQuote({ selection, schema }: EditorState): boolean {
  return depthOf(selection.$from, [typesOf(schema).blockquote]) > 0
}

/**
 * Makes the selected blocks a list; removes them from a list of this type; changes a list of the
 * other type to this one.
 */
export function toggleList(name: ListName): Command {
  return (state, dispatch) => {
    const types = typesOf(state.schema)
    const depth = listDepth(state)
    if (depth === 0) return wrapInList(types[name])(state, dispatch)
    if (inList(state, name)) return liftListItem(types.listItem)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), types[name]))
    return true
  }
}

/** Makes the selected blocks a quotation, or takes them out of one. */
export const toggleQuote: Command = (state, dispatch) =>
  inQuote(state) ? lift(state, dispatch) : wrapIn(typesOf(state.schema).blockquote)(state, dispatch)

/**
 * Inserts a rule after the block of the caret, replacing an empty one, and moves the caret to the
 * next paragraph, which is created if necessary. False, with nothing changed, if no rule is
 * allowed.
 */
export function addRule(tr: Transaction): boolean {
  const { $from } = tr.selection
  if ($from.depth === 0) return false
  const { horizontalRule, paragraph } = typesOf(tr.doc.type.schema)
  const parent = $from.node(-1)
  const index = $from.indexAfter(-1)
  if (!parent.canReplaceWith(index, index, horizontalRule)) return false
  const isEmpty = $from.parent.isTextblock && $from.parent.content.size === 0
  const start = isEmpty ? $from.before() : $from.after()
  const isLast = !parent.maybeChild(index)?.isTextblock
  const rule = horizontalRule.create()
  tr.replaceWith(start, $from.after(), isLast ? [rule, paragraph.create()] : [rule])
  tr.setSelection(Selection.near(tr.doc.resolve(start + rule.nodeSize + 1)))
  return true
}

export const insertRule: Command = ({ tr }, dispatch) => {
  if (!addRule(tr)) return false
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Removes every mark from the selected text and makes selected headings running text. */
export const clearFormatting: Command = ({ selection, tr, schema }, dispatch) => {
  const { from, to, $from, $to } = selection
  if (selection.empty) tr.setStoredMarks([])
  // The language of words is not formatting.
  else for (const type of Object.values(schema.marks)) if (type.name !== 'language') tr.removeMark(from, to, type)
  tr.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
    if (node.type.name === 'paragraph' && node.attrs.level !== null) tr.setNodeAttribute(position, 'level', null)
  })
  dispatch?.(tr)
  return true
}

/**
 * Enter in a heading: at its end running text follows, at its start an empty paragraph opens before
 * it.
 */
export const splitHeading: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock || $from.parent.attrs.level == null) return false
  const atEnd = $from.parentOffset === $from.parent.content.size
  if (!atEnd && $from.parentOffset > 0) return false
  tr.split($from.pos, 1, atEnd ? [{ type: typesOf(schema).paragraph, attrs: { level: null } }] : undefined)
  if (!atEnd) tr.setNodeAttribute($from.before(), 'level', null)
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Backspace at the start of a heading makes it running text. */
export const headingToText: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || !$from.parent.isTextblock) return false
  return setLevel(null)(state, dispatch)
}

/** Backspace at the start of a list's item takes it out of the list. */
export const leaveList = withTypes(({ listItem }) => (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false
  if ($from.node(-1).type !== listItem || $from.index(-1) > 0) return false
  return liftListItem(listItem)(state, dispatch)
})
