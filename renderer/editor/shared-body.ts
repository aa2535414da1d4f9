import { Extension } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { initProseMirrorDoc, type ProsemirrorBinding, ySyncPlugin } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { undoSelection } from './undo-selection.ts'

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
    return [ySyncPlugin(bodyOf(session.doc), mapping === null ? {} : { mapping }), undoSelection(session.undo)]
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
