import { mostPlacedAtOnce, type Placed } from '#shared/newsroom/contract.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'

/**
 * The most that a device has of what is not committed yet; the rest it is told again once it is.
 */
const most = 1_000

/** What a device was told before it was committed, and is not told again when it is. */
export class ToldAhead {
  /** By hash, the stories: the same words in two of them are two edits. */
  readonly #waiting = new Map<string, readonly string[]>()
  #places: Placed[] = []

  /** It is told an edit; false: it has it. */
  begin(story: string, hash: string): boolean {
    const stories = this.#waiting.get(hash) ?? []
    if (stories.includes(story)) return false
    // What another process said that ended is never committed: the oldest go first.
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size < most) break
      this.#waiting.delete(oldest)
    }
    this.#waiting.set(hash, [...stories, story])
    return true
  }

  /** Whether it was told an edit, of which it is known now what became. */
  end(story: string, hash: string): boolean {
    const stories = this.#waiting.get(hash)
    if (!stories?.includes(story)) return false
    if (stories.length === 1) this.#waiting.delete(hash)
    else
      this.#waiting.set(
        hash,
        stories.filter((each) => each !== story),
      )
    return true
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
