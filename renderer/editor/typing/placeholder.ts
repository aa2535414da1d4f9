import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** The placeholder of an empty body; the stylesheet shows it. */
export const Placeholder = Extension.create<{ text: () => string }>({
  name: 'placeholder',
  addOptions: () => ({ text: () => '' }),
  addProseMirrorPlugins() {
    const { text } = this.options
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const block = doc.firstChild
            if (block === null || doc.childCount > 1 || block.type.name !== 'paragraph' || block.childCount > 0)
              return null
            const attributes = { class: 'is-empty', 'data-placeholder': text() }
            return DecorationSet.create(doc, [Decoration.node(0, block.nodeSize, attributes)])
          },
        },
      }),
    ]
  },
})
