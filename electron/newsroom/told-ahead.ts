import { mostPlacedAtOnce, type Placed } from '#shared/newsroom/contract.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'
import { Seldom } from './seldom.ts'

/** The most uncommitted edits that a device is sent; others it gets once they are committed. */
const most = 1_000
/** How often a device is sent places at most, in ms: not all at the same time. */
const placeEveryMs = { least: 400, most: 600 }

/**
 * The edits that a device was sent before they were committed, which are not sent again afterwards:
 * their places are, a little later and several together.
 */
export class ToldAhead {
  readonly #link: ServedLink
  readonly #placing: Seldom
  /** By hash, the stories: the same words in two of them are two edits. */
  readonly #waiting = new Map<string, readonly string[]>()
  #places: Placed[] = []

  constructor(link: ServedLink) {
    this.#link = link
    const everyMs = placeEveryMs.least + Math.random() * (placeEveryMs.most - placeEveryMs.least)
    this.#placing = new Seldom(everyMs, () => this.tellPlaces())
  }

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
    this.#placing.ask()
  }

  /** Sends the places that were not sent yet, before anything that comes after them. */
  tellPlaces(): void {
    while (this.#places.length > 0) this.#link.tell('placed', this.#places.splice(0, mostPlacedAtOnce))
  }

  /** Nothing is sent any more. */
  close(): void {
    this.#placing.cancel()
  }
}
