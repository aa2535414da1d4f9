import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isMac } from '#renderer/api/host.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { matchesShortcut } from '#shared/shortcut.ts'
import { withoutForms } from './foreign-html.ts'
import { withFreeNotes } from './free-notes.ts'
import { carriesImages, isFromLede } from './from-lede.ts'
import { type LargePaste, largePasteOf } from './large-paste.ts'
import { closedBehind } from './open-sides.ts'
import { loadPasteReading } from './reading.ts'

interface PasteOptions {
  session: DraftSession | null
  /** Called in place of pasting where what is pasted is too large to go in unasked. */
  onLarge: (paste: LargePaste) => void
}

/**
 * Pasting and dropping: whatever program a text comes from, its structure is kept and its looks are
 * not; plain text becomes paragraphs, an address over selected text its link, a whole document is
 * pasted only after a question. What Lede copied itself goes through its schema alone.
 */
export const Paste = Extension.create<PasteOptions>({
  name: 'articlePaste',
  addOptions: () => ({ session: null, onLarge: () => {} }),
  addProseMirrorPlugins() {
    const { session, onLarge } = this.options
    return session === null ? [] : [pastePlugin(session, onLarge)]
  },
})

function pastePlugin(session: DraftSession, onLarge: (paste: LargePaste) => void): Plugin {
  let plain = false
  const take = (view: EditorView, event: Event, data: DataTransfer | null): boolean => {
    if (!view.editable || data === null) return false
    const asPlain = plain
    plain = false
    const text = data.getData('text/plain')
    const html = asPlain ? '' : data.getData('text/html')
    const rtf = data.getData('text/rtf')
    const large = largePasteOf(text, html)
    // Lede's own reading of what a Lede copied is exact.
    if (large === null && isFromLede(html)) {
      if (!carriesImages(html)) return false
      event.preventDefault()
      void loadPasteReading().then((read) => read?.takeInOwn(view, session, html))
      return true
    }
    // An image that was copied alone comes as a file.
    if (text === '' && (html === '' || data.files.length > 0)) return false
    event.preventDefault()
    if (large !== null) onLarge(large)
    else
      void loadPasteReading().then(
        (read) => !view.isDestroyed && read?.takeIn(view, session, { text, html, rtf, plain: asPlain }),
      )
    return true
  }
  return new Plugin({
    props: {
      // The dateline is made of the story's fields: printed for others, it is no part of the text.
      transformPastedHTML: (html) => withoutForms(html.replace(/<span data-lede-dateline="">[^<]*<\/span>/g, '')),
      // A slice of Lede's own, or of a drag inside the editor.
      transformPasted: (slice, view) => {
        const { $from } = view.state.selection
        // What is dragged within the story stays what it is.
        const own = view.dragging ? slice : withFreeNotes(slice, view.state.doc)
        return closedBehind($from.parent.content.size === 0 ? wholeHeading(own) : own, $from)
      },
      handleDOMEvents: {
        keydown: (_view, event) => {
          plain = matchesShortcut(event, 'Mod+Shift+V', isMac)
          return false
        },
        // Before ProseMirror parses it: that alone takes long for a book, and knows no program.
        paste: (view, event) => take(view, event, event.clipboardData),
        drop: (view, event) => {
          const { dataTransfer: data } = event
          if (view.dragging || !data || (data.files.length > 0 && data.getData('text/html') === '')) return false
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (!place || !view.editable) return false
          view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
          view.focus()
          return take(view, event, data)
        },
      },
    },
  })
}

/**
 * A heading that is pasted into an empty block stays one: closed, it takes the block's place; open,
 * only its text would go in.
 */
function wholeHeading(slice: Slice): Slice {
  const level: unknown = slice.content.firstChild?.attrs.level ?? null
  return level === null || slice.openStart !== 1 ? slice : new Slice(slice.content, 0, slice.openEnd)
}
