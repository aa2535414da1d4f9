/**
 * How long after an edit a story is read again, and how long after it was read before, in ms: the
 * longer, the more often it was read while people went on typing in it.
 */
const pauses = { first: 500, between: [500, 1_000, 2_000, 3_000] } as const
const longest = Math.max(...pauses.between)
/** Stories that are due in the same so many ms are read together. */
const togetherMs = 250

/**
 * Which stories are to be read again, and when: one that was quiet soon after an edit, and one in
 * which people go on typing now and then, as everybody who may read it is sent what comes of it.
 * All times are in ms, on one clock.
 */
export class DueStories {
  readonly #due = new Map<string, number>()
  /** When each was last taken, and how often without a rest; those that rested are forgotten. */
  readonly #taken = new Map<string, { at: number; times: number }>()

  edited(story: string, now: number): void {
    const { at, times } = this.#taken.get(story) ?? { at: Number.NEGATIVE_INFINITY, times: 0 }
    const due = Math.max(now + pauses.first, at + (pauses.between[times] ?? longest))
    this.at(story, Math.ceil(due / togetherMs) * togetherMs)
  }

  /** It is to be read at this time at the latest. */
  at(story: string, time: number): void {
    this.#due.set(story, Math.min(time, this.#due.get(story) ?? Number.POSITIVE_INFINITY))
  }

  /** When the next is due; null: none is. */
  get next(): number | null {
    return this.#due.size === 0 ? null : Math.min(...this.#due.values())
  }

  /** Takes those that are due until a time. */
  take(now: number, until: number): string[] {
    for (const [story, { at }] of this.#taken) if (at + longest + pauses.first < now) this.#taken.delete(story)
    const stories = [...this.#due].flatMap(([story, due]) => (due <= until ? [story] : []))
    for (const story of stories) {
      this.#due.delete(story)
      this.#taken.set(story, { at: now, times: (this.#taken.get(story)?.times ?? -1) + 1 })
    }
    return stories
  }
}
