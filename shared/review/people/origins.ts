import * as Y from 'yjs'
import type { ItemRun } from '#shared/review/diff/item-runs.ts'

/**
 * A part of a run, and what it was before undo or redo restored it with a new id; null if it was
 * not restored.
 */
export interface Origin {
  readonly run: ItemRun
  readonly first: ItemRun | null
}

/**
 * The original ids of characters that undo or redo of this document restored with new ids: whoever
 * wrote them then is their author.
 */
export function originsOf(draft: Y.Doc, runs: readonly ItemRun[]): Origin[] {
  if (runs.length === 0) return []
  const restored = restoredIn(draft)
  return runs.flatMap((run) => partsOf(run, restored).map((part) => ({ run: part, first: firstName(part, restored) })))
}

/** Restored characters (`length` of them by `client` from `clock` on), and their ids before. */
interface Restored {
  readonly client: number
  readonly clock: number
  readonly length: number
  readonly before: Y.ID
}

function restoredIn(draft: Y.Doc): Restored[] {
  const found: Restored[] = []
  for (const structs of draft.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.redone === null) continue
      found.push({ ...struct.redone, length: struct.length, before: struct.id })
    }
  }
  return found
}

function partsOf(run: ItemRun, restored: readonly Restored[]): ItemRun[] {
  const end = run.clock + run.to - run.from
  const cuts = restored
    .filter(({ client }) => client === run.client)
    .flatMap(({ clock, length }) => [clock, clock + length])
    .filter((clock) => clock > run.clock && clock < end)
  const edges = [run.clock, ...new Set(cuts.toSorted((one, other) => one - other)), end]
  return edges.slice(1).map((edge, index) => {
    const clock = edges[index] ?? run.clock
    return { ...run, clock, from: run.from + clock - run.clock, to: run.from + edge - run.clock }
  })
}

/** The original id of the first character of a run; null if it never had another. */
function firstName(run: ItemRun, restored: readonly Restored[]): ItemRun | null {
  let { client, clock } = run
  const steps = new Set<string>()
  for (;;) {
    const step = restored.find(
      (each) => each.client === client && each.clock <= clock && clock < each.clock + each.length,
    )
    const name = `${client} ${clock}`
    if (step === undefined || steps.has(name)) break
    steps.add(name)
    clock = step.before.clock + clock - step.clock
    client = step.before.client
  }
  return steps.size === 0 ? null : { ...run, client, clock, to: run.from + 1 }
}
