/**
 * Work that follows from typing and that no key should wait for: done once, `ms` after the last
 * request. Each piece is a timer task of its own, so that keys pressed meanwhile are handled before
 * and between them.
 */
export class Pause {
  readonly #work: () => void
  readonly #ms: number
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the work was last requested, in milliseconds since the epoch. */
  #asked = 0

  constructor(work: () => void, ms = 300) {
    this.#work = work
    this.#ms = ms
  }

  /** Requests the work; earlier requests are merged with this one. */
  ask(): void {
    this.#asked = Date.now()
    // A timer that was set goes on to the new moment once it rings: setting one anew at each key is
    // what would cost.
    this.#timer ??= setTimeout(this.#ring, this.#ms)
  }

  /** Cancels the request, because the work is done or no longer wanted. */
  cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #ring = (): void => {
    const since = Date.now() - this.#asked
    // A clock that was set back cannot say how long ago it was: the work is done now.
    const left = since < 0 ? 0 : this.#ms - since
    this.#timer = left > 0 ? setTimeout(this.#ring, left) : undefined
    if (left <= 0) this.#work()
  }
}
