import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Deed } from '#shared/release/deed.ts'
import { isInsisted, logOverride } from '#shared/release/insist.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'

/**
 * The update of a complete draft that logs that somebody (null: not named) releases it in spite of
 * holds; null if there are none, or the log has it already. `at` in milliseconds since the epoch.
 */
export function overrideUpdate(
  whole: Uint8Array,
  deed: Deed,
  problems: readonly Problem[],
  { by, at, reason }: { by: Person | null; at: number; reason: string },
): Uint8Array<ArrayBuffer> | null {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const act = { id: randomUUID(), by: by?.id ?? null, at, reason }
  if (isInsisted(draft, deed, problems, act)) return null
  const before = Y.encodeStateVector(draft)
  if (by !== null) signDraft(draft, by)
  logOverride(draft, deed, problems, act)
  return new Uint8Array(Y.encodeStateAsUpdate(draft, before))
}
