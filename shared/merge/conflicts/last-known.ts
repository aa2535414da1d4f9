import * as Y from 'yjs'
import { bodyOf, metaOf } from '#shared/article/draft.ts'
import type { Ids } from '#shared/merge/names/id-ranges.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/suggest/baseline-parts.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { checkSnapshot } from '#shared/update/walk.ts'

/** What is known of the time when two copies diverged. */
export interface LastKnown {
  /** What was deleted by the last states that both copies are known to have been in. */
  readonly deleted: Ids
  /**
   * Whether nothing was written into the story between one of those states and the parting. Of
   * versions that two desks kept separately, nobody ever had the text that both give together.
   */
  readonly isParting: boolean
}

/**
 * What the versions that both copies keep say of the time when they diverged, and another state
 * that both had (`noted`), if one is known. `states`: the clock of each client up to which both
 * know what was written.
 */
export function lastKnown(
  one: Y.Doc,
  other: Y.Doc,
  states: ReadonlyMap<number, number>,
  noted: Y.Snapshot | null,
): LastKnown {
  const theirs = new Set(versionsOf(other).map(({ id }) => id))
  const versions = versionsOf(one).filter(({ id }) => theirs.has(id))
  const snapshots = [...versions.flatMap(({ snapshot }) => decoded(snapshot) ?? []), ...(noted === null ? [] : [noted])]
  const deleted: Ids = Y.mergeDeleteSets(snapshots.map(({ ds }) => ds)).clients
  return { deleted, isParting: snapshots.some(({ sv }) => !hasTextAfter(one, sv, states)) }
}

/**
 * Decodes a snapshot; null for invalid bytes, or for more than a draft may have. They may have come
 * with a package.
 */
function decoded(bytes: Uint8Array): Y.Snapshot | null {
  try {
    checkSnapshot(bytes)
    return Y.decodeSnapshot(bytes)
  } catch {
    return null
  }
}

/** Whether any text of the story was written between two sets of clocks. */
function hasTextAfter(draft: Y.Doc, from: ReadonlyMap<number, number>, before: ReadonlyMap<number, number>): boolean {
  const story = new Set<unknown>([bodyOf, metaOf, baselineBodyOf, baselineMetaOf].map((part) => part(draft)))
  for (const [client, end] of before) {
    const start = from.get(client) ?? 0
    for (const struct of draft.store.clients.get(client) ?? []) {
      if (struct.id.clock >= end || struct.id.clock + struct.length <= start) continue
      if (struct instanceof Y.Item && story.has(rootOf(struct))) return true
    }
  }
  return false
}

function rootOf({ parent }: Y.Item): unknown {
  let at = parent
  while (at instanceof Y.AbstractType && at._item !== null) at = at._item.parent
  return at
}
