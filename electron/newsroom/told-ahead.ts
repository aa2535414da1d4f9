import { mostPlacedAtOnce, type Placed } from '#shared/newsroom/contract.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'

/** The most uncommitted edits that a device is sent; others it gets once they are committed. */
const most = 1_000

/**
 * The edits that a device was sent before they were committed, which are not sent again afterwards.
 */
export class ToldAhead {
  /** By hash, the stories: the same words in two of them are two edits. */
  readonly #waiting = new Map<string, readonly string[]>()
  #places: Placed[] = []

  /** It is sent an edit; false: it has it already. */
  begin(story: string, hash: string): boolean {
    const stories = this.#waiting.get(hash) ?? []
    if (stories.includes(story)) return false
    // Edits of a process that ended are never committed: the oldest are removed first.
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size < most) break
      this.#waiting.delete(oldest)
    }
    this.#waiting.set(hash, [...stories, story])
    return true
  }

  /** Whether it was sent an edit whose fate is now known. */
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

  /** Sends the places that were not sent yet, before anything that comes after them. */
  tellPlaces(link: ServedLink): void {
    while (this.#places.length > 0) link.tell('placed', this.#places.splice(0, mostPlacedAtOnce))
  }
}
