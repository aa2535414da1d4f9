/**
 * Work that many things call for and that does for all of them at once: done in the next turn of
 * the event loop, but not more often than every so many ms.
 */
export class Seldom {
  readonly #everyMs: number
  readonly #work: () => void
  /** Takes back what was asked for; null: nothing was. */
  #takeBack: (() => void) | null = null
  #last = Number.NEGATIVE_INFINITY

  constructor(everyMs: number, work: () => void) {
    this.#everyMs = everyMs
    this.#work = work
  }

  ask(): void {
    if (this.#takeBack !== null) return
    const ms = this.#last + this.#everyMs - performance.now()
    // A timer would wait for a millisecond at least.
    if (ms > 0) {
      const timer = setTimeout(() => this.#do(), ms).unref()
      this.#takeBack = () => clearTimeout(timer)
    } else {
      const turn = setImmediate(() => this.#do()).unref()
      this.#takeBack = () => clearImmediate(turn)
    }
  }

  /** What was asked for and is not done is not done any more. */
  cancel(): void {
    this.#takeBack?.()
    this.#takeBack = null
  }

  #do(): void {
    this.#takeBack = null
    this.#last = performance.now()
    this.#work()
  }
}
