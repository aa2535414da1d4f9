import type { ItemRun } from '#shared/review/diff/item-runs.ts'
import type { Renamed } from '#shared/review/people/renamed.ts'
import type { Taken } from './taken.ts'

interface Claim {
  readonly clock: number
  readonly end: number
  readonly entry: number
}

/** Which entry names which characters, by their current or former Yjs ids. */
export class Claims {
  readonly #claims = new Map<number, Claim[]>()
  readonly #renamed: Renamed

  constructor(taken: readonly Taken[], renamed: Renamed) {
    this.#renamed = renamed
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
  of(name: Pick<ItemRun, 'client' | 'clock'>): number | null {
    for (const { client, clock } of [name, ...this.#renamed.before(name)]) {
      const claim = this.#claims.get(client)?.find((each) => each.clock <= clock && clock < each.end)
      if (claim !== undefined) return claim.entry
    }
    return null
  }
}
