import * as Y from 'yjs'

/** For each Yjs client, the clock up to which its edits are known: all below it are. */
export type Vector = Map<number, number>

/**
 * What an update contains and depends on, read from its bytes. Check its size first
 * (shared/update/check.ts).
 */
export interface UpdateSpan {
  /** The ranges of clocks that it brings, in its order. */
  readonly runs: readonly { client: number; from: number; to: number }[]
  /**
   * What it may refer to without containing it: the neighbours of its parts, and what it deletes,
   * each up to the clock that has to be known.
   */
  readonly needs: readonly { client: number; to: number }[]
}

/** @throws RangeError for an update with a gap in it; whatever Yjs throws for what is none. */
export function updateSpan(update: Uint8Array): UpdateSpan {
  const { structs, ds } = Y.decodeUpdate(update)
  const runs: { client: number; from: number; to: number }[] = []
  const needs: { client: number; to: number }[] = []
  const need = (id: unknown) => {
    if (id instanceof Y.ID) needs.push({ client: id.client, to: id.clock + 1 })
  }
  for (const struct of structs) {
    const { client, clock } = struct.id
    const last = runs.at(-1)
    if (struct instanceof Y.Item) {
      need(struct.origin)
      need(struct.rightOrigin)
      need(struct.parent)
    } else if (!(struct instanceof Y.GC)) throw new RangeError('an update with a gap')
    if (last?.client === client && last.to === clock) last.to += struct.length
    else runs.push({ client, from: clock, to: clock + struct.length })
  }
  for (const [client, deleted] of ds.clients)
    for (const { clock, len } of deleted) needs.push({ client, to: clock + len })
  return { runs, needs }
}

/** What is known after applying an update; null if it depends on something unknown. */
export function extendVector(vector: Vector, { runs, needs }: UpdateSpan): Vector | null {
  const next = new Map(vector)
  for (const { client, from, to } of runs) {
    const known = next.get(client) ?? 0
    if (from > known) return null
    next.set(client, Math.max(known, to))
  }
  return needs.every(({ client, to }) => to <= (next.get(client) ?? 0)) ? next : null
}

/** Whether an update brings something that is already known, judging by clocks. */
export function overlaps(vector: Vector, runs: readonly { client: number; from: number }[]): boolean {
  return runs.some(({ client, from }) => from < (vector.get(client) ?? 0))
}

/** Whether `whole` knows everything that `part` knows. */
export function covers(whole: Vector, part: Vector): boolean {
  return [...part].every(([client, clock]) => clock <= (whole.get(client) ?? 0))
}

/** In Yjs's encoding of state vectors. */
export function encodeVector(vector: Vector): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateVector(new Map([...vector].sort(([a], [b]) => b - a))))
}

/** @throws whatever Yjs throws for what is no state vector. */
export function decodeVector(bytes: Uint8Array): Vector {
  return Y.decodeStateVector(bytes)
}
