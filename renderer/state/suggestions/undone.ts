import type * as Y from 'yjs'

/**
 * How an undo step came about: only what was edited with suggesting off is accepted with the step,
 * and with its undo.
 */
export type Made = 'direct' | 'suggested' | 'decided'

interface StackItem {
  readonly meta: Map<unknown, unknown>
}

/**
 * Remembers of each step of undo how it came about, and tells it whenever one is undone or redone.
 *
 * @param madeBy how an edit with this origin comes about at the moment.
 */
export function followUndo(undo: Y.UndoManager, madeBy: (origin: unknown) => Made, onPopped: (made: unknown) => void) {
  undo.on('stack-item-added', ({ stackItem, origin }: { stackItem: StackItem; origin: unknown }) => {
    stackItem.meta.set('made', madeBy(origin))
  })
  undo.on('stack-item-popped', ({ stackItem, type }: { stackItem: StackItem; type: 'undo' | 'redo' }) => {
    const made = stackItem.meta.get('made')
    const opposite: StackItem | undefined = (type === 'undo' ? undo.redoStack : undo.undoStack).at(-1)
    opposite?.meta.set('made', made)
    onPopped(made)
  })
}
