import type * as Y from 'yjs'

/** Marks a running edit as one without new words: it inserts what was in the draft before. */
export function bringBack({ meta }: Y.Transaction): void {
  meta.set(bringBack, true)
}

/** Whether an edit is marked as one without new words. */
export function isBroughtBack({ meta }: Y.Transaction): boolean {
  return meta.has(bringBack)
}
