import { mostPlacedAtOnce, type Placed } from '#shared/newsroom/contract.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'

/** The most that a device has of what is not committed yet; the rest it is told once it is. */
const most = 1_000

/** What a device was told before it was committed, and is not told again when it is. */
export class ToldAhead {
  readonly #waiting = new Set<string>()
  #places: Placed[] = []

  /** It is told an edit; false: it has it, or too many others. */
  begin(story: string, hash: string): boolean {
    const key = keyOf(story, hash)
    if (this.#waiting.has(key)) return false
    // What was said of another process that ended is never committed: the oldest go first.
    for (const oldest of this.#waiting) {
      if (this.#waiting.size < most) break
      this.#waiting.delete(oldest)
    }
    this.#waiting.add(key)
    return true
  }

  /** Whether it was told an edit, of which it is known now what became. */
  end(story: string, hash: string): boolean {
    return this.#waiting.delete(keyOf(story, hash))
  }

  /** An edit that it has is committed. */
  place({ story, seq, previous, hash }: Placed): void {
    this.#places.push({ story, seq, previous, hash })
  }

  /** Tells it what was not told yet, before anything that comes after that. */
  tellPlaces(link: ServedLink): void {
    while (this.#places.length > 0) link.tell('placed', this.#places.splice(0, mostPlacedAtOnce))
  }
}

const keyOf = (story: string, hash: string) => `${hash} ${story}`
