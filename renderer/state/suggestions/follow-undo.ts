import type * as Y from 'yjs'

/**
 * How an undo step came about: only edits made with suggesting off are accepted when the step is
 * made or undone.
 */
export type Made = 'direct' | 'suggested' | 'decided'

interface StackItem {
  readonly meta: Map<unknown, unknown>
}

/**
 * Records for each undo step how it came about, and reports that when it is undone or redone.
 *
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
