import { Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { useLayout } from '#renderer/state/layout.ts'

/**
 * Marks the paragraphs of the selection for focus mode, which dims the others (styles/modes.css).
 */
export const NearCaret = Extension.create({
  name: 'nearCaret',
  addProseMirrorPlugins: () => [
    new Plugin({
      // Nothing is marked outside focus mode: otherwise each new paragraph would restyle its
      // neighbours.
      props: { decorations: (state) => (useLayout.getState().focusMode ? aroundCaret(state) : null) },
      view: (view) => ({
        destroy: useLayout.subscribe((now, before) => {
          if (now.focusMode !== before.focusMode) view.dispatch(view.state.tr)
        }),
      }),
    }),
  ],
})

function aroundCaret({ doc, selection: { $from, $to } }: EditorState): DecorationSet {
  const decorations: Decoration[] = []
  for (let index = $from.index(0), at = $from.posAtIndex(index, 0); index <= $to.index(0); index += 1) {
    const block = doc.maybeChild(index)
    if (!block) break
    decorations.push(Decoration.node(at, at + block.nodeSize, { class: 'near-caret' }))
    at += block.nodeSize
  }
  return DecorationSet.create(doc, decorations)
}
