import { type Durable, includes } from './durable.ts'

/** After how long what came ahead and was not committed is sent from here, in ms. */
const patience = 15_000

/**
 * What others typed that is in the draft and not known to be committed, by its hash. Nothing counts
 * on it: should it never be committed, this desk sends it like what was typed here.
 */
export class CameAhead {
  readonly #edits = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>()

  get isEmpty(): boolean {
    return this.#edits.size === 0
  }

  add(hash: string, bytes: Uint8Array): void {
    this.#edits.set(hash, { bytes, at: performance.now() })
  }

  /** Takes it out; null where it is not there. */
  take(hash: string): Uint8Array | null {
    const edit = this.#edits.get(hash)
    this.#edits.delete(hash)
    return edit?.bytes ?? null
  }

  /** Some of it is durable now, however it came to be. */
  settle(durable: Durable): void {
    for (const [hash, { bytes }] of this.#edits) if (includes(durable, bytes)) this.#edits.delete(hash)
  }

  clear(): void {
    this.#edits.clear()
  }

  /** Whether something of it should have been committed long since. */
  get isLate(): boolean {
    const [oldest] = this.#edits.values()
    return oldest !== undefined && performance.now() - oldest.at > patience
  }
}
