import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { insertLinked, linkAt, setLink } from '#renderer/editor/marks/links.ts'
import { addressOf } from '#shared/address.ts'
import { getField } from '#shared/article/draft.ts'
import { namesLocalPictures, plainParagraphs, type ReadHtml, withRtfPictures } from '#shared/paste/index.ts'
import { readEmbedCode } from './embed-code.ts'
import { insert } from './insert.ts'
import { pasteText } from './paste-text.ts'
import { sliceOfText } from './plain-text.ts'
import { isPdfPage, readHtml } from './read-html.ts'
import { reportPasted } from './report-pasted.ts'
import { bringsImages, withImages } from './take-images.ts'
import { pasteTracked, sliceOfWriting, takeOverPastedComments } from './take-over.ts'

export { takeInOwn } from './take-own-images.ts'

/** The content of a clipboard or of a drop. */
export interface Pasted {
  text: string
  /** '' if only the words are wanted. */
  html: string
  /** The same text as RTF, which contains Word's pictures; '' if there is none. */
  rtf: string
  plain: boolean
}

/** Pastes this content over the selection. */
export function takeIn(view: EditorView, session: DraftSession, { text, html, rtf, plain }: Pasted): void {
  if (inOneStep(session.undo, () => isLinked(view, text, !plain && html === ''))) return
  const language = languageOf(session)
  const embedded = plain ? null : readEmbedCode(text)
  if (embedded !== null) pasteHtml(view, session, embedded)
  else if (html === '' || (isPdfPage(html) && text !== '')) {
    if (plain) insertPlain(view, session, text)
    else pasteText(view, session, text, language)
  } else takeInHtml(view, session, text, namesLocalPictures(html) ? withRtfPictures(html, rtf) : html)
}

function takeInHtml(view: EditorView, session: DraftSession, text: string, html: string): void {
  const language = languageOf(session)
  const read = readHtml(html, language)
  // A single space is a text if there is nothing else.
  const says = read.text.imagesLeftOut.length === 0 ? text : text.trim()
  if ((read.text.element.textContent ?? '') === '' && says !== '') pasteText(view, session, text, language)
  else if (bringsImages(read))
    void withImages(html, language, read).then((whole) => {
      if (!view.isDestroyed) pasteHtml(view, session, whole)
    })
  else pasteHtml(view, session, read)
}

/** Inserts a text as it is, one paragraph per line. */
export function insertPlain(view: EditorView, session: DraftSession, text: string): void {
  insert(view, session, sliceOfText(plainParagraphs(text), view.state.schema))
}

function pasteHtml(view: EditorView, session: DraftSession, read: ReadHtml): void {
  const { state } = view
  const before = state.doc.content.size - state.selection.to
  const { from } = state.selection
  if (read.tracked !== null) pasteTracked(view, session, read)
  else insert(view, session, sliceOfWriting(read.text, state.schema, state.selection.$from))
  if (read.comments.length > 0)
    takeOverPastedComments(view, session, read, { from, to: view.state.doc.content.size - before })
  reportPasted(read)
}

/**
 * An address pasted over selected text becomes its link. If nothing is selected and `byItself` is
 * set, it is inserted as a linked text.
 */
function isLinked(view: EditorView, text: string, byItself: boolean): boolean {
  const { selection } = view.state
  if (!(selection instanceof TextSelection) || text.length > 2_000) return false
  const href = /^(https?:\/\/|mailto:)\S+$/.test(text.trim()) ? addressOf(text) : null
  if (href === null) return false
  if (!selection.empty) return setLink(href)(view.state, view.dispatch)
  // Inside a link's text it is part of that text.
  return byItself && linkAt(view.state) === null && insertLinked(text.trim(), href)(view.state, view.dispatch)
}

function languageOf({ doc }: DraftSession): string {
  return getField(doc, 'language')
}
