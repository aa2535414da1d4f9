import type { SpelledPart } from '#shared/spelling/parts.ts'
import type { Unknown } from '#shared/spelling/unknown-words.ts'

/** What dictionaries do not have of texts that they were asked about, by language and text. */
export class KnownWords {
  #found = new Map<string, Map<string, readonly Unknown[]>>()

  /** What was found in a text; undefined where nobody has asked. */
  of({ language, text }: SpelledPart): readonly Unknown[] | undefined {
    return this.#found.get(language)?.get(text)
  }

  keep({ language, text }: SpelledPart, found: readonly Unknown[]): void {
    const texts = this.#found.get(language) ?? new Map<string, readonly Unknown[]>()
    this.#found.set(language, texts.set(text, found))
  }

  /** Forgets all but these texts. */
  keepOnly(parts: readonly SpelledPart[]): void {
    const before = new KnownWords()
    before.#found = this.#found
    this.#found = new Map()
    for (const part of parts) {
      const found = before.of(part)
      if (found !== undefined) this.keep(part, found)
    }
  }

  clear(): void {
    this.#found.clear()
  }
}
