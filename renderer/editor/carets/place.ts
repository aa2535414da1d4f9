import * as Y from 'yjs'
import type { Caret } from '#shared/newsroom/caret.ts'
import { type BoundBody, positionsIn } from '../relative-selection.ts'

/** Somebody's place in the body. */
export type BodyCaret = Extract<Caret, { in: 'body' }>

/**
 * Where somebody is in the document that an editor shows; null where that text is not here, or not
 * here yet, and for what is no place at all, whatever somebody sent.
 */
export function placeIn(body: BoundBody, { anchor, head }: BodyCaret): { anchor: number; head: number } | null {
  try {
    return positionsIn(body, { anchor: Y.decodeRelativePosition(anchor), head: Y.decodeRelativePosition(head) })
  } catch {
    return null
  }
}
