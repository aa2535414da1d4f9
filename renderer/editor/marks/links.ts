import type { Command, EditorState } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { markRunAt } from './mark-run.ts'

/** A run of text with one and the same link. */
export interface LinkRange {
  from: number
  to: number
  href: string
}

/** The whole link that the selection starts in or touches; null if there is none. */
export function linkAt(state: EditorState): LinkRange | null {
  const run = markRunAt(state, typesOf(state.schema).link)
  return run && { from: run.from, to: run.to, href: String(run.mark.attrs.href) }
}

/**
 * Changes the link under the caret, or links the selected text. If nothing is selected, inserts the
 * address itself as a link.
 */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const type = typesOf(state.schema).link
    const mark = type.create({ href })
    const { tr, selection } = state
    const link = linkAt(state)
    if (!selection.empty) tr.addMark(selection.from, selection.to, mark)
    else if (link) tr.removeMark(link.from, link.to, type).addMark(link.from, link.to, mark)
    else return insertLinked(href.replace(/^mailto:/, ''), href)(state, dispatch)
    dispatch?.(tr.removeStoredMark(type).scrollIntoView())
    return true
  }
}

/** Inserts a text as a link; what is typed after it is not linked. */
export function insertLinked(text: string, href: string): Command {
  return ({ tr, schema, selection: { from } }, dispatch) => {
    const type = typesOf(schema).link
    tr.insertText(text).addMark(from, from + text.length, type.create({ href }))
    dispatch?.(tr.removeStoredMark(type).scrollIntoView())
    return true
  }
}

/** Removes the link from the selected text, or from the whole link under the caret. */
export const removeLink: Command = (state, dispatch) => {
  const { tr, selection } = state
  const range = selection.empty ? linkAt(state) : selection
  if (range === null) return false
  dispatch?.(tr.removeMark(range.from, range.to, typesOf(state.schema).link))
  return true
}
