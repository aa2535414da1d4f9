import type { XmlElement } from './xml.ts'

/** An element to be read, or something to be done when what was before it has been. */
export type Step = XmlElement | (() => void)

/** Reads an element that a reader knows by its name. */
export type Readers = Readonly<Record<string, (element: XmlElement) => void>>

/**
 * What is still to be done of a text, the next last: so reading takes no stack, whatever nests in
 * it.
 */
export class Steps {
  #steps: Step[] = []

  /** Does these next, one after the other. */
  next(...steps: readonly Step[]): void {
    for (const step of steps.toReversed()) this.#steps.push(step)
  }

  /** Does each step, and those that steps add, until none is left. */
  run(read: (element: XmlElement) => void): void {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop())
      if (typeof step === 'function') step()
      else read(step)
  }

  /** Forgets all of it. */
  clear(): void {
    this.#steps = []
  }
}
