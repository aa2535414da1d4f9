import type { XmlElement } from './xml.ts'

/** An element to be read, or an action for when all before it is done. */
export type Step = XmlElement | (() => void)

/** Readers of elements by name. */
export type Readers = Readonly<Record<string, (element: XmlElement) => void>>

/**
 * The remaining steps of reading a text, the next one last: so reading takes no stack, however deep
 * the text is nested.
 */
export class Steps {
  #steps: Step[] = []

  /** Does these steps next, in order. */
  next(...steps: readonly Step[]): void {
    for (const step of steps.toReversed()) this.#steps.push(step)
  }

  /** Does each step, and those that steps add, until none is left. */
  run(read: (element: XmlElement) => void): void {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop())
      if (typeof step === 'function') step()
      else read(step)
  }

  /** Drops all steps. */
  clear(): void {
    this.#steps = []
  }
}
