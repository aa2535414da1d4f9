/**
 * Drafts whose edits have to wait for a moment, because a result of long work is being written into
 * them.
 */
export class EditLocks {
  readonly #held = new Map<string, Promise<void>>()

  /** Does work while edits of a draft wait; begins after earlier such work. */
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

  /** Resolves when nothing holds a draft. */
  async free(id: string): Promise<void> {
    for (let held = this.#held.get(id); held !== undefined; held = this.#held.get(id)) await held
  }
}
