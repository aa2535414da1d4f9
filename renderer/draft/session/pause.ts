/**
 * Work that follows from typing and that no key should wait for: done once, `ms` after it was last
 * asked for. Each piece is a timer's task of its own, so that keys which are pressed meanwhile come
 * before it and between them.
 */
export class Pause {
  readonly #work: () => void
  readonly #ms: number
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(work: () => void, ms = 300) {
    this.#work = work
    this.#ms = ms
  }

  /** Asks for the work; what was asked for before waits with it. */
  ask(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#work, this.#ms)
  }

  /** Takes back what was asked for, because it is done, or not wanted any more. */
  cancel(): void {
    clearTimeout(this.#timer)
  }
}
