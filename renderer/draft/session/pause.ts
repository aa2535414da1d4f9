/**
 * Work that follows from what is typed, and that no key should wait for: done once, `ms` after it
 * was asked for last. A timer's task, so that keys that are pressed meanwhile come before it, and
 * each piece of work is a task of its own, between which they come as well.
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
