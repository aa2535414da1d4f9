import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { Unwritten } from '#renderer/draft/session/unwritten.ts'
import { bodyOfState, type RelativeSelection, relativeSelection, selectionAt } from './relative-selection.ts'

/** The selections before and after an undo step. They stay with the text through undo and redo. */
interface Places {
  readonly before: RelativeSelection
  readonly after: RelativeSelection
}

interface Stepped {
  readonly stackItem: { readonly meta: Map<unknown, unknown> }
  readonly type: 'undo' | 'redo'
  readonly origin: unknown
  readonly changedParentTypes: ReadonlyMap<unknown, unknown>
}

/**
 * Undo restores the selection before a step, and redo the one after it, as far as that text exists.
 * A step that does not touch the body does not touch the selection.
 */
export function undoSelection(
  undoManager: Y.UndoManager,
  unwritten: Pick<Unwritten, 'isOwed'> = { isOwed: false },
): Plugin<{ undoManager: Y.UndoManager }> {
  return new Plugin({
    // The binding looks for it under this key to end a step.
    key: yUndoPluginKey,
    state: { init: () => ({ undoManager }), apply: (_transaction, state) => state },
    view: (view) => new UndoSelection(view, undoManager, unwritten),
  })
}

/** Follows one view and the steps that are made, undone and redone. */
class UndoSelection {
  readonly #view: EditorView
  readonly #undo: Y.UndoManager
  readonly #unwritten: Pick<Unwritten, 'isOwed'>
  /** The last state of the view that matched the draft. */
  #settled: EditorState
  #before: RelativeSelection

  constructor(view: EditorView, undo: Y.UndoManager, unwritten: Pick<Unwritten, 'isOwed'>) {
    this.#view = view
    this.#undo = undo
    this.#unwritten = unwritten
    this.#settled = view.state
    this.#before = relativeSelection(view.state)
    undo.doc.on('beforeTransaction', this.#begin)
    undo.doc.on('afterTransaction', this.#end)
    undo.on('stack-item-added', this.#made)
    undo.on('stack-item-updated', this.#made)
    undo.on('stack-item-popped', this.#stepped)
  }

  update({ state }: EditorView): void {
    if (!this.#unwritten.isOwed) this.#settled = state
  }

  destroy(): void {
    this.#undo.doc.off('beforeTransaction', this.#begin)
    this.#undo.doc.off('afterTransaction', this.#end)
    this.#undo.off('stack-item-added', this.#made)
    this.#undo.off('stack-item-updated', this.#made)
    this.#undo.off('stack-item-popped', this.#stepped)
  }

  /**
   * The view is ahead of the draft while its edit is being written there. Reading a Yjs event
   * starts a transaction too, inside another one, so only transactions that can become a step
   * count.
   */
  #begin = ({ origin }: Y.Transaction) => {
    if (origin !== this.#undo && this.#undo.trackedOrigins.has(origin)) this.#before = relativeSelection(this.#settled)
  }

  /** The editor's edit is written. */
  #end = ({ origin }: Y.Transaction) => {
    if (origin === ySyncPluginKey && !this.#unwritten.isOwed) this.#settled = this.#view.state
  }

  #made = (step: Stepped) => {
    const { meta } = step.stackItem
    if (step.origin === this.#undo || !this.#isInBody(step)) return
    const { before } = placesOf(step) ?? { before: this.#before }
    meta.set(placesKey, { before, after: relativeSelection(this.#view.state) })
  }

  #stepped = (step: Stepped) => {
    const { undoStack, redoStack } = this.#undo
    const places = placesOf(step)
    if (places === undefined || !this.#isInBody(step)) return
    const [opposite, relative] = step.type === 'undo' ? [redoStack, places.before] : [undoStack, places.after]
    opposite.at(-1)?.meta.set(placesKey, places)
    const selection = selectionAt(this.#view.state, relative)
    if (selection) this.#view.dispatch(this.#view.state.tr.setSelection(selection).scrollIntoView())
  }

  #isInBody({ changedParentTypes }: Stepped): boolean {
    return changedParentTypes.has(bodyOfState(this.#view.state).type)
  }
}

/** The key under which a step stores them, beside its other data. */
const placesKey = Symbol('places')

function placesOf({ stackItem }: Stepped): Places | undefined {
  return stackItem.meta.get(placesKey) as Places | undefined
}
