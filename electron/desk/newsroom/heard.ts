/**
 * Up to which row a story goes, as far as the newsroom has said in this connection, whether the row
 * itself came or not.
 */
export class Heard {
  #last = 0
  #looking: Promise<void> | null = null

  get last(): number {
    return this.#last
  }

  add(row: number): void {
    this.#last = Math.max(this.#last, row)
  }

  /** Looks whether all of it came, once for all who ask before it does: `when` comes first. */
  look(when: () => Promise<void>, look: () => Promise<void>): void {
    this.#looking ??= when().then(() => {
      this.#looking = null
      return look()
    })
  }

  /** Resolves when nothing is being looked at. */
  async settled(): Promise<void> {
    while (this.#looking !== null) await this.#looking
  }

  clear(): void {
    this.#last = 0
  }
}
