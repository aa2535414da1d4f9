import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { Asset } from '#shared/asset/asset.ts'

/** A figure in a document. */
export interface PlacedFigure {
  position: number
  node: Node
}

/** The figure that is selected, or whose caption the caret is in; null where there is none. */
export function figureAt({ selection, schema }: EditorState): PlacedFigure | null {
  const { figure } = typesOf(schema)
  if (selection instanceof NodeSelection) {
    return selection.node.type === figure ? { position: selection.from, node: selection.node } : null
  }
  const { $from, $to } = selection
  return $from.parent.type === figure && $from.sameParent($to) ? { position: $from.before(), node: $from.parent } : null
}

/** The attributes of a figure that identify its image. */
export function imageAttributes({ hash, width, height }: Asset): Record<string, unknown> {
  return { asset: hash, width, height, focusX: 0.5, focusY: 0.5 }
}

/**
 * Inserts figures into a document, several as a group: after the block at a position (before it, if
 * that is its very start), in place of an empty paragraph, or into an existing group of images. The
 * first is selected.
 */
export function insertFigures(images: readonly BodyNode[], place: number): Command {
  return ({ tr, schema }, dispatch) => {
    const types = typesOf(schema)
    const figures = images.map((image) => schema.nodeFromJSON(image))
    const [first] = figures
    if (first === undefined) return false
    const $place = tr.doc.resolve(Math.min(place, tr.doc.content.size))
    const groupDepth = depthIn($place, 'imageGroup')
    const at = groupDepth > 0 ? placeInGroup($place, groupDepth) : placeOfBlock($place)
    const content = groupDepth > 0 || figures.length === 1 ? figures : [types.imageGroup.create(null, figures)]
    const isLast = groupDepth === 0 && tr.doc.resolve(at.to).nodeAfter === null
    tr.replaceWith(at.from, at.to, isLast ? [...content, types.paragraph.create()] : content)
    const isGroup = content[0]?.type === types.imageGroup
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, at.from + (isGroup ? 1 : 0))).scrollIntoView())
    return true
  }
}

function placeInGroup($place: ResolvedPos, depth: number): { from: number; to: number } {
  const at = $place.depth > depth ? $place.after(depth + 1) : $place.pos
  return { from: at, to: at }
}

/** Images are placed between top-level blocks: they never split a list or a table. */
function placeOfBlock($place: ResolvedPos): { from: number; to: number } {
  if ($place.depth === 0) return { from: $place.pos, to: $place.pos }
  const block = $place.node(1)
  const [from, to] = [$place.before(1), $place.after(1)]
  if (block.type.name === 'paragraph' && block.content.size === 0) return { from, to }
  const isStart = block.isTextblock && block.type.name === 'paragraph' && $place.parentOffset === 0
  return isStart ? { from, to: from } : { from: to, to }
}

function depthIn($pos: ResolvedPos, name: string): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) if ($pos.node(depth).type.name === name) return depth
  return 0
}

/**
 * Changes what the figure at a place says besides its caption, in one step of undo. Only one figure
 * of a story is its lead: another one that was is no longer. `caption`: of one that has none.
 */
export function setFigure(
  position: number,
  attrs: Readonly<Record<string, unknown>>,
  caption: string | null = null,
): Command {
  return (state, dispatch) => {
    const { tr, selection, schema } = state
    const { figure } = typesOf(schema)
    const present = tr.doc.nodeAt(position)
    if (present?.type !== figure) return false
    const changes = Object.entries(attrs).filter(([name, value]) => present.attrs[name] !== value)
    if (changes.length === 0) return false
    for (const [name, value] of changes) tr.setNodeAttribute(position, name, value)
    if (attrs.lead === true) {
      tr.doc.descendants((node, other) => {
        if (node.type === figure && other !== position && node.attrs.lead === true)
          tr.setNodeAttribute(other, 'lead', false)
        return !node.isTextblock
      })
    }
    if (caption !== null && present.content.size === 0) tr.insertText(caption, position + 1)
    if (selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, selection.from))
    dispatch?.(tr)
    return true
  }
}

/** Takes a figure away, and the group that it leaves empty. */
export const removeFigure: Command = (state, dispatch) => {
  const found = figureAt(state)
  if (found === null) return false
  const { tr } = state
  const { from, to } = extentOf(tr.doc, found)
  tr.delete(from, to)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView())
  return true
}

/** A figure, or the group around it if it contains nothing else. */
function extentOf(doc: Node, { position, node }: PlacedFigure): { from: number; to: number } {
  const $position = doc.resolve(position)
  const isAlone = $position.parent.type.name === 'imageGroup' && $position.parent.childCount === 1
  return isAlone
    ? { from: $position.before(), to: $position.after() }
    : { from: position, to: position + node.nodeSize }
}

/**
 * Moves the figure past the block before or behind it; at the edge of a group out of it. It stays
 * selected.
 */
export function moveFigure(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const found = figureAt(state)
    if (found === null) return false
    const { tr } = state
    const { from, to } = extentOf(tr.doc, found)
    const target = targetOf(tr.doc, from, to, direction)
    if (target === null) return false
    if (!dispatch) return true
    const isCaret = state.selection instanceof TextSelection
    const offset = state.selection.from - found.position
    // First copied and then deleted, so that positions before the copy stay valid.
    tr.insert(target, Fragment.from(found.node))
    tr.delete(tr.mapping.map(from, 1), tr.mapping.map(to, -1))
    const at = target < from ? target : target - (to - from)
    const selection = isCaret ? TextSelection.create(tr.doc, at + offset) : NodeSelection.create(tr.doc, at)
    dispatch(tr.setSelection(selection).scrollIntoView())
    return true
  }
}

/**
 * Where a figure between two places goes next, as a place in the document as it is; null where it
 * is at its end.
 */
function targetOf(doc: Node, from: number, to: number, direction: 'up' | 'down'): number | null {
  const $edge = doc.resolve(direction === 'up' ? from : to)
  const neighbour = direction === 'up' ? $edge.nodeBefore : $edge.nodeAfter
  if (neighbour !== null) return direction === 'up' ? from - neighbour.nodeSize : to + neighbour.nodeSize
  if ($edge.parent.type.name !== 'imageGroup') return null
  return direction === 'up' ? $edge.before() : $edge.after()
}
