import * as Y from 'yjs'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { contentAt } from './versions.ts'

const key = 'copy'

/** Remembers what a draft says now as the wire copy that it was made from. */
export function keepCopy(draft: Y.Doc): void {
  const snapshot = new Uint8Array(Y.encodeSnapshot(Y.snapshot(draft)))
  draft.getMap('draft').set(key, snapshot)
}

/** The wire copy that a draft was made from; null where it was not, or nobody remembers. */
export function copyOf(draft: Y.Doc): Content | null {
  const snapshot = draft.getMap('draft').get(key)
  if (!(snapshot instanceof Uint8Array)) return null
  try {
    return contentAt(draft, snapshot)
  } catch {
    return null
  }
}
