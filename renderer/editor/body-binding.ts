import { Plugin } from '@tiptap/pm/state'
import { ProsemirrorBinding, ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { moveWhole } from './whole-blocks.ts'

/**
 * Binds an editor to a body. `ySyncPlugin` alone tells by place which block became which: where two
 * change places, it writes the letters of one into the other, and what a colleague types there
 * meanwhile is torn apart. Here blocks are moved whole first (`moveWhole`).
 */
export function bodyBinding(body: Y.XmlFragment, mapping: ProsemirrorBinding['mapping'] | null): Plugin {
  const { spec } = ySyncPlugin(body, mapping === null ? {} : { mapping })
  const { state } = spec
  if (state === undefined) throw new Error('a binding has a state')
  return new Plugin({
    ...spec,
    state: {
      ...state,
      init(config, instance) {
        const made = state.init.call(this, config, instance)
        const { binding } = made as { binding: ProsemirrorBinding }
        binding._prosemirrorChanged = (doc) =>
          binding.doc.transact(() => {
            moveWhole(binding.type, doc, binding, binding.prosemirrorView.state.selection)
            ProsemirrorBinding.prototype._prosemirrorChanged.call(binding, doc)
          }, ySyncPluginKey)
        return made
      },
    },
  })
}
