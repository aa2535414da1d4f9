import type { ItemRun } from '#shared/review/diff/item-runs.ts'
import type { Taken } from './taken.ts'

interface Claim {
  readonly clock: number
  readonly end: number
  readonly entry: number
}

/** Which entry names which characters, by their names in Yjs. */
export class Claims {
  readonly #claims = new Map<number, Claim[]>()

  constructor(taken: readonly Taken[]) {
    taken.forEach(({ ids }, entry) => {
      for (const [client, clock, length] of ids) {
        const claims = this.#claims.get(client) ?? []
        claims.push({ clock, end: clock + length, entry })
        this.#claims.set(client, claims)
      }
    })
    for (const claims of this.#claims.values()) claims.reverse()
  }

  /** The last entry that names a character; null for none. */
  of({ client, clock }: Pick<ItemRun, 'client' | 'clock'>): number | null {
    return this.#claims.get(client)?.find((claim) => claim.clock <= clock && clock < claim.end)?.entry ?? null
  }
}
