import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { type SpelledField, spelledFields } from '#shared/spelling/story.ts'
import { focusedLine } from './focused-line.ts'
import { markAt, marksIn } from './spelling-marks.ts'
import { spellingOf } from './spelling-state.ts'

/**
 * The place of a misspelling: in a field above the body (offsets in its text), or in the body
 * (`field` is null, positions of ProseMirror).
 */
export interface MisspelledPlace {
  field: SpelledField | null
  from: number
  to: number
}

/** All marked misspellings, in the order of the story. */
function allPlaces(session: DraftSession, view: EditorView): MisspelledPlace[] {
  const inFields = spelledFields.flatMap((field) =>
    spellingOf(session)
      .getState()
      .fields.filter((mark) => mark.field === field)
      .map(({ from, to }) => ({ field, from, to })),
  )
  return [...inFields, ...marksIn(view.state).map((mark) => ({ field: null, ...mark }))]
}

/** The place of the caret: in a field of the head, or in the body. */
function caretOf(view: EditorView): MisspelledPlace {
  const line = focusedLine()
  if (line === null) return { field: null, from: view.state.selection.from, to: view.state.selection.to }
  return { field: line.field, from: line.element.selectionStart, to: line.element.selectionEnd }
}

/**
 * The next or previous misspelling from the caret, continuing at the other end; null if there is
 * none.
 */
export function neighbour(session: DraftSession, view: EditorView, step: 1 | -1): MisspelledPlace | null {
  const places = allPlaces(session, view)
  const caret = caretOf(view)
  const rank = ({ field }: MisspelledPlace) => (field === null ? spelledFields.length : spelledFields.indexOf(field))
  const compare = (place: MisspelledPlace) => rank(place) - rank(caret) || place.from - caret.from
  const isHere = (place: MisspelledPlace) => compare(place) === 0 && place.to === caret.to
  const others = places.filter((place) => !isHere(place))
  const found = step === 1 ? others.find((place) => compare(place) > 0) : others.findLast((place) => compare(place) < 0)
  return found ?? (step === 1 ? others[0] : others.at(-1)) ?? places[0] ?? null
}

/** The misspelling at the caret or next to it; null if there is none. */
export function placeAtCaret(session: DraftSession, view: EditorView): MisspelledPlace | null {
  const caret = caretOf(view)
  if (caret.field === null) {
    const mark = markAt(view.state, caret.from)
    return mark && { field: null, ...mark }
  }
  const { field, from } = caret
  return (
    allPlaces(session, view).find((place) => place.field === field && place.from <= from && from <= place.to) ?? null
  )
}

/** The misspelled word as it is written. */
export function wordAt(session: DraftSession, view: EditorView, { field, from, to }: MisspelledPlace): string {
  if (field !== null) return (getField(session.doc, field) ?? '').slice(from, to)
  const { size } = view.state.doc.content
  return view.state.doc.textBetween(Math.min(from, size), Math.min(to, size))
}

/** Where a misspelling is now, as others may have written before it; null if it is gone. */
export function placeNow(
  session: DraftSession,
  view: EditorView,
  place: MisspelledPlace,
  word: string,
): MisspelledPlace | null {
  if (wordAt(session, view, place) === word) return place
  const alike = allPlaces(session, view).filter(
    (each) => each.field === place.field && wordAt(session, view, each) === word,
  )
  const far = ({ from }: MisspelledPlace) => Math.abs(from - place.from)
  return alike.toSorted((one, other) => far(one) - far(other))[0] ?? null
}

/** Selects a misspelling and scrolls it into view. */
export function select(view: EditorView, { field, from, to }: MisspelledPlace): void {
  if (field === null) {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
    view.focus()
    return
  }
  const line = lineOf(view, field)
  line?.focus()
  line?.setSelectionRange(from, to)
  line?.scrollIntoView({ block: 'nearest' })
}

/** Replaces a misspelled word: an undo step of its own, and a suggestion while suggesting is on. */
export function correct(session: DraftSession, view: EditorView, place: MisspelledPlace, word: string): void {
  const { field, from, to } = place
  inOneStep(session.undo, () => {
    if (field === null) view.dispatch(view.state.tr.insertText(word, from, to))
    else {
      const text = getField(session.doc, field) ?? ''
      setField(session.doc, field, text.slice(0, from) + word + text.slice(to), fieldOrigin)
    }
  })
  const end = from + word.length
  requestAnimationFrame(() => select(view, { field, from: end, to: end }))
}

/** Where the menu of a misspelling opens, in CSS pixels of the window. */
export function rectOf(view: EditorView, { field, from, to }: MisspelledPlace): { x: number; y: number } {
  if (field === null) {
    const { bottom } = view.coordsAtPos(to, -1)
    return { x: view.coordsAtPos(from, 1).left, y: bottom }
  }
  const { left = 0, bottom = 0 } = lineOf(view, field)?.getBoundingClientRect() ?? {}
  return { x: left, y: bottom }
}

function lineOf(view: EditorView, field: SpelledField): HTMLTextAreaElement | null {
  return view.dom.closest('article')?.querySelector<HTMLTextAreaElement>(`[data-line="${field}"]`) ?? null
}
