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
import { inOneLine } from './in-one-line.ts'
import { type LargePaste, largePasteOf } from './large-paste.ts'
import { loadPasteReading } from './load-paste-reading.ts'
import { closedBehind } from './open-sides.ts'

interface PasteOptions {
  session: DraftSession | null
  /** Called instead of pasting if the clipboard is too large to paste without asking. */
  onLarge: (paste: LargePaste) => void
}

/**
 * Pasting and dropping. The structure of a text is kept and its styling is not, whatever program it
 * comes from. Plain text becomes paragraphs; an address over selected text becomes its link; a
 * whole document is pasted only after a question. What Lede copied itself only passes through its
 * schema.
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
    // Lede reads its own copies exactly.
    if (large === null && isFromLede(html)) {
      if (!carriesImages(html)) return false
      event.preventDefault()
      void loadPasteReading().then((read) => read?.takeInOwn(view, session, html))
      return true
    }
    // An image that was copied alone arrives as a file.
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
      // The dateline is made from the story's fields. It is printed for other programs and is not
      // part of the text.
      transformPastedHTML: (html) => withoutForms(html.replace(/<span data-lede-dateline="">[^<]*<\/span>/g, '')),
      // A slice of Lede's own, or one dragged inside the editor.
      transformPasted: (slice, view) => {
        const { $from, $to } = view.state.selection
        // What is dragged within the story does not change.
        const own = view.dragging ? slice : withFreeNotes(slice, view.state.doc)
        const line = view.dragging ? own : inOneLine(own, $from, $to)
        return closedBehind($from.parent.content.size === 0 ? wholeHeading(line) : line, $from)
      },
      handleDOMEvents: {
        keydown: (_view, event) => {
          plain = matchesShortcut(event, 'Mod+Shift+V', isMac)
          return false
        },
        // Runs before ProseMirror parses the HTML: parsing a book takes long, and knows nothing of
        // the program it came from.
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
 * Keeps a heading pasted into an empty block a heading. Closed, it replaces the block; open, only
 * its text would be inserted.
 */
function wholeHeading(slice: Slice): Slice {
  const level: unknown = slice.content.firstChild?.attrs.level ?? null
  return level === null || slice.openStart !== 1 ? slice : new Slice(slice.content, 0, slice.openEnd)
}
