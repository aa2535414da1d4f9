import { AllSelection, type EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import {
  getRelativeSelection,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

/** A selection that stays with its text whatever is written in the meantime. */
export interface RelativeSelection {
  anchor: Y.RelativePosition | null
  head: Y.RelativePosition | null
  /** ProseMirror's name of the kind of selection; a missing one means text. */
  type?: string
}

/** The selection in a shared body. */
export function relativeSelection(
  state: EditorState,
): RelativeSelection & { anchor: Y.RelativePosition; head: Y.RelativePosition } {
  return getRelativeSelection(bindingOf(state), state)
}

/**
 * A selection restored: a node, everything, or otherwise text; null if its position no longer
 * exists.
 */
export function selectionAt(state: EditorState, relative: RelativeSelection): Selection | null {
  const place = positionsIn(bodyOfState(state), relative)
  if (place === null) return null
  const { doc } = state
  if (relative.type === 'all') return new AllSelection(doc)
  const $anchor = doc.resolve(place.anchor)
  const { nodeAfter } = $anchor
  if (relative.type === 'node' && nodeAfter && NodeSelection.isSelectable(nodeAfter)) return new NodeSelection($anchor)
  return TextSelection.between($anchor, doc.resolve(place.head))
}

/** A shared body with the document that an editor shows for it. */
export interface BoundBody extends Pick<ProsemirrorBinding, 'doc' | 'type' | 'mapping'> {
  /** How long the document is. */
  readonly size: number
}

/** The body that an editor is bound to. */
export function bodyOfState(state: EditorState): BoundBody {
  const { doc, type, mapping } = bindingOf(state)
  return { doc, type, mapping, size: state.doc.content.size }
}

/** The positions of a selection in the document; null if they do not exist, or do not exist yet. */
export function positionsIn(
  { doc, type, mapping, size }: BoundBody,
  { anchor, head }: RelativeSelection,
): { anchor: number; head: number } | null {
  const at = (position: Y.RelativePosition | null) =>
    position && relativePositionToAbsolutePosition(doc, type, position, mapping)
  const [from, to] = [at(anchor), at(head)]
  const isThere = (place: number | null): place is number => place !== null && place >= 0 && place <= size
  return isThere(from) && isThere(to) ? { anchor: from, head: to } : null
}

function bindingOf(state: EditorState): ProsemirrorBinding {
  return ySyncPluginKey.getState(state).binding
}
