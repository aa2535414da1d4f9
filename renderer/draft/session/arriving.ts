import * as Y from 'yjs'

/**
 * How long after an edit made here others' edits wait, in ms: a key's frame is drawn by then, and
 * the next key is seldom pressed before. At most: how long they wait while somebody types on.
 */
const gapMs = 30
const mostMs = 200

/**
 * Edits of others on their way into a document that somebody types in. Each costs the window a
 * frame, for which no key should wait: they are taken in at once if nothing was typed just now, and
 * otherwise together in the next gap between keys.
 */
export class Arriving {
  readonly #take: (update: Uint8Array) => void
  /** When the last edit was made here. */
  readonly #lastOwn: () => number
  #waiting: Uint8Array[] = []
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(take: (update: Uint8Array) => void, lastOwn: () => number) {
    this.#take = take
    this.#lastOwn = lastOwn
  }

  /** Takes in an edit, after all that came before it. */
  add(update: Uint8Array): void {
    if (this.#waiting.length === 0) {
      this.#since = performance.now()
      if (this.#left() <= 0) {
        this.#take(update)
        return
      }
    }
    this.#waiting.push(update)
    this.#timer ??= setTimeout(this.#ring, this.#left())
  }

  /** What waits is not taken in any more. */
  close(): void {
    clearTimeout(this.#timer)
    this.#waiting = []
  }

  /** How long others' edits still have to wait, in ms. */
  #left(): number {
    return Math.min(this.#lastOwn() + gapMs, this.#since + mostMs) - performance.now()
  }

  #ring = (): void => {
    const left = this.#left()
    this.#timer = left > 0 ? setTimeout(this.#ring, left) : undefined
    if (this.#timer === undefined) this.#take(Y.mergeUpdates(this.#waiting.splice(0)))
  }
}
