/** Who has which story open, so that what happens in one is looked at for those alone. */
export class ByStory<Who> {
  readonly #stories = new Map<string, Set<Who>>()

  /** Those who have a story open, in no order. */
  of(story: string): Iterable<Who> {
    return this.#stories.get(story) ?? []
  }

  /** Somebody has other stories open than before. */
  moved(who: Who, before: Iterable<string>, after: Iterable<string>): void {
    for (const story of before) {
      const there = this.#stories.get(story)
      there?.delete(who)
      if (there?.size === 0) this.#stories.delete(story)
    }
    for (const story of after) {
      const there = this.#stories.get(story) ?? new Set<Who>()
      this.#stories.set(story, there.add(who))
    }
  }
}
