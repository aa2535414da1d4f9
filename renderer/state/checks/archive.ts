import { desk } from '#renderer/api/desk.ts'
import type { ArchiveSpellings } from '#shared/checks/rule.ts'

/** The most names that are sent to the desk at once. */
const mostNames = 200

/**
 * How the newsroom's archive spells the names of one story, where it differs. The desk is asked
 * about each name once; until it has answered, the name counts as unknown.
 */
export class ArchiveNames {
  readonly #draft: string
  readonly #onNews: () => void
  readonly #asked = new Set<string>()
  #known: ArchiveSpellings = {}

  /** `onNews` is called once more is known than before. */
  constructor(draft: string, onNews: () => void) {
    this.#draft = draft
    this.#onNews = onNews
  }

  /** What is known now; what is not is asked for. */
  of(names: readonly string[]): ArchiveSpellings {
    const news = [...new Set(names)].filter((name) => !this.#asked.has(name)).slice(0, mostNames)
    if (news.length > 0) void this.#ask(news)
    return this.#known
  }

  async #ask(names: readonly string[]): Promise<void> {
    for (const name of names) this.#asked.add(name)
    try {
      const { others } = await desk.call('archive.names', { names: [...names], except: this.#draft })
      if (others.length === 0) return
      this.#known = { ...this.#known, ...Object.fromEntries(others.map(({ name, archive }) => [name, archive])) }
      this.#onNews()
    } catch {
      // If the desk is away, it is asked again after the next edit.
      for (const name of names) this.#asked.delete(name)
    }
  }
}
