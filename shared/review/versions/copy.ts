import * as Y from 'yjs'
import { z } from 'zod'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { contentAt } from './versions.ts'

const key = 'copy'
const keptSchema = z.object({ snapshot: z.instanceof(Uint8Array) })

/** Remembers the present content of a draft as the wire copy that it was made from. */
export function keepCopy(draft: Y.Doc): void {
  const snapshot = new Uint8Array(Y.encodeSnapshot(Y.snapshot(draft)))
  // Inside an object, because no draft has bytes directly under a key (shared/update/homes.ts).
  draft.getMap('draft').set(key, { snapshot })
}

/** The wire copy that a draft was made from; null if there is none, or it was not remembered. */
export function wireCopyOf(draft: Y.Doc): Content | null {
  const kept = keptSchema.safeParse(draft.getMap('draft').get(key)).data
  if (kept === undefined) return null
  try {
    return contentAt(draft, kept.snapshot)
  } catch {
    return null
  }
}
