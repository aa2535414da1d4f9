import type * as Y from 'yjs'

/**
 * Says of an edit, while it is made, that none of its words is new: it puts in what stood in the
 * draft before.
 */
export function bringBack({ meta }: Y.Transaction): void {
  meta.set(bringBack, true)
}

/** Whether none of an edit's words is new. */
export function isBroughtBack({ meta }: Y.Transaction): boolean {
  return meta.has(bringBack)
}
