import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPlugin, ySyncPluginKey, yUndoPlugin, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { isInputRule } from './input-rules.ts'

interface Selected {
  stackItem: { meta: Map<unknown, unknown> }
}

/**
 * Binds the editor to a draft's body. Unlike Tiptap's Collaboration it leaves the draft's undo manager alone when the editor goes: the steps belong to the session,
 * and so do the selections remembered with them, which come back with undo even in an editor that was opened later.
 */
export const SharedBody = Extension.create<{ session: DraftSession | null }>({
  name: 'sharedBody',
  priority: 1000,
  addOptions: () => ({ session: null }),
  addProseMirrorPlugins() {
    const { session } = this.options
    if (session === null) return []
    return [ySyncPlugin(bodyOf(session.doc)), undoSelection(session), startStepAtInputRule(session)]
  },
})

function undoSelection({ undo: undoManager }: DraftSession): Plugin {
  const plugin = yUndoPlugin({ undoManager })
  plugin.spec.view = (view) => {
    const binding: ProsemirrorBinding = ySyncPluginKey.getState(view.state).binding
    const added = ({ stackItem }: Selected) => {
      if (!stackItem.meta.has('selection'))
        stackItem.meta.set('selection', yUndoPluginKey.getState(view.state)?.prevSel)
    }
    const popped = ({ stackItem }: Selected) => {
      const selection = stackItem.meta.get('selection') as ProsemirrorBinding['beforeTransactionSelection'] | undefined
      binding.beforeTransactionSelection = selection ?? binding.beforeTransactionSelection
    }
    undoManager.on('stack-item-added', added)
    undoManager.on('stack-item-popped', popped)
    return {
      destroy: () => {
        undoManager.off('stack-item-added', added)
        undoManager.off('stack-item-popped', popped)
      },
    }
  }
  return plugin
}

/** What an input rule makes of the text is a step of its own: undo gives the typed characters back first. */
function startStepAtInputRule({ undo }: DraftSession): Plugin {
  return new Plugin({
    filterTransaction: (transaction) => {
      if (isInputRule(transaction)) undo.stopCapturing()
      return true
    },
  })
}
