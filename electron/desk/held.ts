/**
 * Drafts whose edits wait for a moment, because something that took long is just written into them.
 */
export class Held {
  readonly #held = new Map<string, Promise<void>>()

  /** Does some work while edits of a draft wait; after whatever else holds it. */
  async while<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#held.get(id)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#held.set(id, promise)
    try {
      await before
      return await work()
    } finally {
      if (this.#held.get(id) === promise) this.#held.delete(id)
      resolve()
    }
  }

  /** Settles when nothing holds a draft. */
  async free(id: string): Promise<void> {
    for (let held = this.#held.get(id); held !== undefined; held = this.#held.get(id)) await held
  }
}
