import type { Node } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type NoteLink, noteLink, ownHref } from '#shared/schema/note-link.ts'

/** The end of the text at the other side of a note's link; null if that is not in the story. */
function placeOf(doc: Node, link: NoteLink): number | null {
  const href = ownHref(link)
  let place: number | null = null
  doc.descendants((node, position) => {
    if (place !== null && place !== position) return false
    const isThere = node.marks.some(({ type, attrs }) => type.name === 'link' && attrs.href === href)
    if (isThere) place = position + node.nodeSize
    return place === null
  })
  return place
}

/**
 * Moves the caret to the other side of a note's link: from its mark in the text to the note, and
 * back.
 */
export function jumpToNote(link: NoteLink): Command {
  return ({ doc, tr }, dispatch) => {
    const place = placeOf(doc, link)
    if (place === null) return false
    dispatch?.(tr.setSelection(TextSelection.create(doc, place)).scrollIntoView())
    return true
  }
}

/**
 * A click on one side of a note's link goes to the other. While text is being selected, the click
 * is part of the selection.
 */
export function followNote(view: EditorView, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  const note = noteLink(link?.getAttribute('href'))
  if (note === null) return false
  event.preventDefault()
  const isClick = view.state.selection.empty && !event.shiftKey && event.detail < 2
  if (isClick && jumpToNote(note)(view.state, view.dispatch)) view.focus()
  return true
}
