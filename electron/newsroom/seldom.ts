/**
 * Work that many things call for and that does for all of them at once: done in the next turn, but
 * not more often than every so many ms.
 */
export class Seldom {
  readonly #everyMs: number
  readonly #work: () => void
  #timer: NodeJS.Timeout | null = null
  #last = Number.NEGATIVE_INFINITY

  constructor(everyMs: number, work: () => void) {
    this.#everyMs = everyMs
    this.#work = work
  }

  ask(): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        this.#last = performance.now()
        this.#work()
      },
      Math.max(0, this.#last + this.#everyMs - performance.now()),
    )
    this.#timer.unref()
  }

  /** What was asked for and is not done is not done any more. */
  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
