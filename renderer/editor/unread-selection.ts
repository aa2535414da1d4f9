import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * Keeps React from reading where the selection is. Before it changes anything in the window, such
 * as the save indicator, React walks through all nodes of the text that has the focus, to be able
 * to restore its selection: for 6 ms in a long story under review. It would need that for texts
 * that it moves about; this one is not its own.
 */
export const UnreadSelection = Extension.create({
  name: 'unreadSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: ({ dom }) => {
        const text = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'contentEditable')
        // What React asks for. The attribute, by which browsers and screen readers go, stays.
        Object.defineProperty(dom, 'contentEditable', { ...text, get: () => 'inherit' })
        return {}
      },
    }),
  ],
})
