import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { create } from 'zustand'
import { type Anchor, onText, wholeStory } from '#shared/review/comments/anchor.ts'
import { bodyTextOf, type TextRange } from '#shared/review/diff/body-text.ts'
import type { DraftSession } from './draft-session.ts'

/** The view of each draft's body, as long as it is shown. */
export const useBodyViews = create<{ views: Readonly<Record<string, EditorView>> }>(() => ({ views: {} }))

/** Registers a body's view; returns a function that removes it. */
export function showBodyView(draft: string, view: EditorView): () => void {
  useBodyViews.setState(({ views }) => ({ views: { ...views, [draft]: view } }))
  return () =>
    useBodyViews.setState(({ views }) => {
      if (views[draft] !== view) return {}
      const { [draft]: _gone, ...rest } = views
      return { views: rest }
    })
}

const viewOf = ({ id }: DraftSession) => useBodyViews.getState().views[id]

/** The passage that is selected in the body, the whole story where none is. */
export function selectedPassage(session: DraftSession): Anchor {
  const selection = viewOf(session)?.state.selection
  if (!selection || selection.empty) return wholeStory
  return onText(bodyTextOf(session.doc), selection) ?? wholeStory
}

/** Where the caret stands in the body; 0 without one. */
export function caretIn(session: DraftSession): number {
  return viewOf(session)?.state.selection.from ?? 0
}

/**
 * Returns the focus to the text, with the caret where it was: after a selection, so that the next
 * key does not replace it.
 */
export function focusBody(session: DraftSession): void {
  const view = viewOf(session)
  if (!view) return
  const { selection, tr } = view.state
  if (!selection.empty) view.dispatch(tr.setSelection(TextSelection.near(selection.$to, -1)))
  view.focus()
}

/** Brings a passage into the middle of the pane. The caret stays where it is. */
export function scrollToPassage(session: DraftSession, { from }: TextRange): void {
  const view = viewOf(session)
  if (!view) return
  const { node } = view.domAtPos(from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** Selects a passage, brings it into sight and gives the text the focus. */
export function selectPassage(session: DraftSession, { from, to }: TextRange): void {
  const view = viewOf(session)
  if (!view) return
  const { tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))))
  view.focus()
  scrollToPassage(session, { from, to })
}

/**
 * Selects the first block that is wanted, brings it into sight and gives the text the focus. False
 * where there is none.
 */
export function selectNode(session: DraftSession, isWanted: (node: Node) => boolean): boolean {
  const view = viewOf(session)
  let place: number | null = null
  view?.state.doc.descendants((node, position) => {
    if (place === null && isWanted(node)) place = position
    return place === null && !node.isTextblock
  })
  if (!view || place === null) return false
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)))
  view.focus()
  scrollToPassage(session, { from: place, to: place })
  return true
}
