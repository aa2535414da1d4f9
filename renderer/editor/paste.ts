import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { addressOf, setLink } from './links.ts'
import { sliceOfText } from './plain-text.ts'

/** More pasted characters than this are asked about first: it is a document, not a passage. */
export const largePaste = 200_000

/**
 * Pasting: plain text as paragraphs, an address over selected text as its link, a whole document only after a question. HTML goes through the schema: what no article can
 * hold is left out.
 */
export const Paste = Extension.create<{ onLarge: (text: string) => void }>({
  name: 'articlePaste',
  addOptions: () => ({ onLarge: () => {} }),
  addProseMirrorPlugins() {
    const { onLarge } = this.options
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, _context, _plain, view) => sliceOfText(text, view.state.schema),
          transformPasted: (slice, view) =>
            view.state.selection.$from.parent.content.size === 0 ? wholeHeading(slice) : slice,
          handleDOMEvents: {
            // Before ProseMirror parses it: that alone takes long for a book.
            paste: (_view, event) => {
              const text = event.clipboardData?.getData('text/plain') ?? ''
              if (text.length <= largePaste) return false
              event.preventDefault()
              onLarge(text)
              return true
            },
          },
          handlePaste: (view, event) => {
            const { selection } = view.state
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            const href = /^(https?:\/\/|mailto:)\S+$/.test(text) ? addressOf(text) : null
            if (href === null || selection.empty || !(selection instanceof TextSelection)) return false
            return setLink(href)(view.state, view.dispatch)
          },
        },
      }),
    ]
  },
})

/** A heading that is pasted into an empty block stays one: closed, it takes the block's place; open, only its text would go in. */
function wholeHeading(slice: Slice): Slice {
  const level: unknown = slice.content.firstChild?.attrs.level ?? null
  return level === null || slice.openStart !== 1 ? slice : new Slice(slice.content, 0, slice.openEnd)
}
