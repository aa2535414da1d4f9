/**
 * Work for which a moment's delay does not matter, so that many reasons for it cause it once: done
 * that many ms after the first of them.
 */
export class Soon {
  readonly #ms: number
  readonly #work: () => void
  #timer: NodeJS.Timeout | null = null

  constructor(ms: number, work: () => void) {
    this.#ms = ms
    this.#work = work
  }

  ask(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#work()
    }, this.#ms)
    this.#timer.unref()
  }

  /** Whatever was asked for is not done any more. */
  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
