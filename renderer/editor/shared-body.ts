import { Extension } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { type EditorState, type Plugin, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  getRelativeSelection,
  initProseMirrorDoc,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPlugin,
  ySyncPluginKey,
  yUndoPlugin,
  yUndoPluginKey,
} from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { bodyOf } from '#shared/article/draft.ts'

/** A selection that stays with its text whatever is written meanwhile. */
export interface RelativeSelection {
  anchor: Y.RelativePosition | null
  head: Y.RelativePosition | null
}

interface Selected {
  stackItem: { meta: Map<unknown, unknown> }
}

/**
 * Binds the editor to a draft's body. Unlike Tiptap's Collaboration it leaves the draft's undo
 * manager alone when the editor goes: the steps belong to the session, and so do the selections
 * remembered with them, which come back with undo even in an editor that was opened later.
 */
export const SharedBody = Extension.create<
  { session: DraftSession | null },
  { mapping: ProsemirrorBinding['mapping'] | null; release: () => void }
>({
  name: 'sharedBody',
  priority: 1000,
  addOptions: () => ({ session: null }),
  addStorage: () => ({ mapping: null, release: () => {} }),
  onBeforeCreate() {
    const { session } = this.options
    if (session !== null) this.storage.release = session.bind()
    const first = session && firstBody(bodyOf(session.doc), this.editor.schema)
    if (!first) return
    // Tiptap takes a node as it is, which the type of its contents leaves out.
    Object.assign(this.editor.options, { content: first.doc })
    this.storage.mapping = first.mapping
  },
  onDestroy() {
    this.storage.release()
  },
  addProseMirrorPlugins() {
    const { session } = this.options
    if (session === null) return []
    const { mapping } = this.storage
    return [ySyncPlugin(bodyOf(session.doc), mapping === null ? {} : { mapping }), undoSelection(session)]
  },
})

/**
 * The body that an editor begins with, so that it need not draw an empty one first; null for one
 * that has to be mended before, which the binding does.
 */
export function firstBody(body: Y.XmlFragment, schema: Schema): ReturnType<typeof initProseMirrorDoc> | null {
  const first = initProseMirrorDoc(body, schema)
  return first.doc.type.validContent(first.doc.content) ? first : null
}

function undoSelection({ undo: undoManager }: DraftSession): Plugin {
  const plugin = yUndoPlugin({ undoManager })
  plugin.spec.view = (view) => {
    const { doc } = undoManager
    let stepping: RelativeSelection | null = null
    const begin = ({ origin }: Y.Transaction) => {
      stepping = origin === undoManager ? relativeSelection(view.state) : null
    }
    const added = ({ stackItem }: Selected) => {
      // What undo or redo takes back comes back with what was selected before.
      if (!stackItem.meta.has('selection'))
        stackItem.meta.set('selection', stepping ?? yUndoPluginKey.getState(view.state)?.prevSel)
    }
    const popped = ({ stackItem }: Selected) => {
      const selection = stackItem.meta.get('selection') as RelativeSelection | undefined
      if (selection) select(view, selection)
    }
    doc.on('beforeTransaction', begin)
    undoManager.on('stack-item-added', added)
    undoManager.on('stack-item-popped', popped)
    return {
      destroy: () => {
        doc.off('beforeTransaction', begin)
        undoManager.off('stack-item-added', added)
        undoManager.off('stack-item-popped', popped)
      },
    }
  }
  return plugin
}

/** Puts the selection where it was, as far as that place is still there, and shows it. */
function select(view: EditorView, relative: RelativeSelection): void {
  const selection = selectionAt(view.state, relative)
  if (selection) view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

/** What is selected in a shared body. */
export function relativeSelection(state: EditorState): { anchor: Y.RelativePosition; head: Y.RelativePosition } {
  return getRelativeSelection(bindingOf(state), state)
}

/** A selection where one was, as text; null where that place is no longer there. */
export function selectionAt(state: EditorState, { anchor, head }: RelativeSelection): Selection | null {
  const place = positionsIn(bodyOfState(state), { anchor, head })
  if (place === null) return null
  return TextSelection.between(state.doc.resolve(place.anchor), state.doc.resolve(place.head))
}

/** A shared body with the document that an editor shows of it. */
export interface BoundBody extends Pick<ProsemirrorBinding, 'doc' | 'type' | 'mapping'> {
  /** How long the document is. */
  readonly size: number
}

/** The body that an editor is bound to. */
export function bodyOfState(state: EditorState): BoundBody {
  const { doc, type, mapping } = bindingOf(state)
  return { doc, type, mapping, size: state.doc.content.size }
}

/** Where in the document a selection is; null where that place is not there, or not there yet. */
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
