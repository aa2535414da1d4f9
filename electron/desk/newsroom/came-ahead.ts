import { type Durable, includes } from './durable.ts'

/** After how long uncommitted edits from ahead are sent from here, in ms. */
const patience = 15_000

/**
 * Edits of others that are in the draft and not known to be committed, by hash. Nothing relies on
 * them: if they are never committed, this desk sends them like its own.
 */
export class CameAhead {
  readonly #edits = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>()

  get isEmpty(): boolean {
    return this.#edits.size === 0
  }

  add(hash: string, bytes: Uint8Array): void {
    this.#edits.set(hash, { bytes, at: performance.now() })
  }

  /** Removes an edit; null if it is not there. */
  take(hash: string): Uint8Array | null {
    const edit = this.#edits.get(hash)
    this.#edits.delete(hash)
    return edit?.bytes ?? null
  }

  /** Removes what has become durable in any way. */
  settle(durable: Durable): void {
    for (const [hash, { bytes }] of this.#edits) if (includes(durable, bytes)) this.#edits.delete(hash)
  }

  clear(): void {
    this.#edits.clear()
  }

  /** Whether any of it should have been committed long ago. */
  get isLate(): boolean {
    const [oldest] = this.#edits.values()
    return oldest !== undefined && performance.now() - oldest.at > patience
  }
}
