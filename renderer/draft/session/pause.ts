/**
 * Work that follows from typing and that no key should wait for: done once, `ms` after the last
 * request. Each piece is a timer task of its own, so that keys pressed meanwhile are handled before
 * and between them.
 */
export class Pause {
  readonly #work: () => void
  readonly #ms: number
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(work: () => void, ms = 300) {
    this.#work = work
    this.#ms = ms
  }

  /** Requests the work; earlier requests are merged with this one. */
  ask(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#work, this.#ms)
  }

  /** Cancels the request, because the work is done or no longer wanted. */
  cancel(): void {
    clearTimeout(this.#timer)
  }
}
