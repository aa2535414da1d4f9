import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useLayout } from '#renderer/state/layout.ts'

/**
 * Keeps the caret's line in the middle of the pane while one types or moves with the keys. A click
 * does not scroll, because its target must not move away. Scrolling is instant, with no animation
 * for the eye to follow.
 */
export const Typewriter = Extension.create({
  name: 'typewriter',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => {
        let isPointed = false
        let frame = 0
        const down = () => {
          isPointed = true
        }
        const key = () => {
          isPointed = false
        }
        window.addEventListener('pointerdown', down, { capture: true })
        window.addEventListener('keydown', key, { capture: true })
        return {
          update: (view, before) => {
            const { state } = view
            const isSame = before.selection.eq(state.selection) && before.doc.eq(state.doc)
            if (isSame || isPointed || !useLayout.getState().typewriter || !view.hasFocus()) return
            cancelAnimationFrame(frame)
            // After the editor's own scrolling, and once a frame.
            frame = requestAnimationFrame(() => centre(view))
          },
          destroy: () => {
            cancelAnimationFrame(frame)
            window.removeEventListener('pointerdown', down, { capture: true })
            window.removeEventListener('keydown', key, { capture: true })
          },
        }
      },
    }),
  ],
})

function centre(view: EditorView): void {
  const pane = view.dom.closest('[data-draft]')
  if (pane === null || view.isDestroyed) return
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  const edge = pane.getBoundingClientRect()
  pane.scrollTop += (top + bottom) / 2 - (edge.top + edge.height / 2)
}
