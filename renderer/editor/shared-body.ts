import { Extension } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { initProseMirrorDoc, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { bodyBinding } from './body-binding.ts'
import { followedBlock } from './followed-block.ts'
import { KeptNodes } from './kept-nodes.ts'
import { undoSelection } from './undo-selection.ts'
import { writtenOnceSeen } from './written-once-seen.ts'

/**
 * Binds the editor to a draft's body.
 *
 * Unlike Tiptap's Collaboration, it does not touch the draft's undo manager when the editor closes.
 * The steps belong to the session, and so do the selections stored with them. Undo restores these
 * selections even in an editor that was opened later.
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
    // Tiptap accepts a node as it is, but the type of `content` does not allow it.
    Object.assign(this.editor.options, { content: first.doc })
    this.storage.mapping = first.mapping
  },
  onDestroy() {
    this.storage.release()
  },
  addProseMirrorPlugins() {
    const { session } = this.options
    if (session === null) return []
    const binding = bodyBinding(bodyOf(session.doc), this.storage.mapping)
    return [writtenOnceSeen(binding, session), undoSelection(session.undo, session.unwritten), followedBlock()]
  },
})

/**
 * The body that an editor starts with, so that it does not draw an empty one first. Null for a body
 * that has to be repaired first, which the binding does.
 */
export function firstBody(body: Y.XmlFragment, schema: Schema): ReturnType<typeof initProseMirrorDoc> | null {
  const first = initProseMirrorDoc(body, schema)
  if (!first.doc.type.validContent(first.doc.content)) return null
  return { ...first, mapping: new KeptNodes(first.mapping) }
}
