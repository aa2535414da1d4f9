import * as Y from 'yjs'
import type { Caret } from '#shared/newsroom/caret.ts'
import { type BoundBody, positionsIn } from '../relative-selection.ts'

/** Somebody's place in the body. */
export type BodyCaret = Extract<Caret, { in: 'body' }>

/**
 * A person's caret in the document of an editor; null if that text is not here (yet), and for
 * invalid positions.
 */
export function placeIn(body: BoundBody, { anchor, head }: BodyCaret): { anchor: number; head: number } | null {
  try {
    return positionsIn(body, { anchor: Y.decodeRelativePosition(anchor), head: Y.decodeRelativePosition(head) })
  } catch {
    return null
  }
}
