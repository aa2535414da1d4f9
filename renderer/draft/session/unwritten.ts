import { Pause } from './pause.ts'

/** The longest that anything waits, in ms: a window that is not seen draws no frames. */
const longest = 100

/**
 * What an editor shows and has yet to write into its draft. The frame that shows a letter does not
 * wait for it to be written down: that is done right after the frame, or as soon as anybody asks
 * for the draft.
 */
export class Unwritten {
  #write: (() => void) | null = null
  readonly #late = new Pause(() => this.settle(), longest)

  /** Whether there is anything. */
  get isOwed(): boolean {
    return this.#write !== null
  }

  /** Registers what is to be written. What another editor owes is written first. */
  owe(write: () => void): void {
    if (this.#write === write) return
    this.settle()
    this.#write = write
    this.#late.ask()
    requestAnimationFrame(() => setTimeout(() => this.settle()))
  }

  /** Writes it down now, if there is anything. */
  settle(): void {
    const write = this.#write
    if (write === null) return
    this.#write = null
    this.#late.cancel()
    write()
  }
}
