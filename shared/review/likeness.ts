import { lettersIn, wordsOf } from './words.ts'

/** How much two texts have in common, by the words in them, from 0 to 1; two without words have everything. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const words = new Map<string, number>()
  let [all, shared] = [0, 0]
  for (const word of wordsOf(one)) {
    all += lettersIn(word)
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  for (const word of wordsOf(other)) {
    all += lettersIn(word)
    const left = words.get(word) ?? 0
    if (left > 0) shared += 2 * lettersIn(word)
    words.set(word, left - 1)
  }
  return all === 0 ? 1 : shared / all
}

/** Texts that another one is compared with: as `likeness` does, all at once. */
export class Texts {
  /** How often a word stands in which of them. */
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #letters: number[]
  readonly #left: Set<number>

  constructor(texts: readonly string[]) {
    this.#left = new Set(texts.keys())
    this.#letters = texts.map((text, index) => {
      for (const [word, count] of countsOf(text)) {
        const places = this.#counts.get(word) ?? new Map<number, number>()
        this.#counts.set(word, places.set(index, count))
      }
      return lettersIn(text)
    })
  }

  /** How much each of them has in common with a text, by its index; those without a word in common are left out. */
  likenesses(text: string): Map<number, number> {
    const shared = new Map<number, number>()
    for (const [word, count] of countsOf(text)) {
      const letters = lettersIn(word)
      for (const [index, there] of this.#counts.get(word) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + letters * Math.min(count, there))
    }
    const length = lettersIn(text)
    for (const [index, letters] of shared) shared.set(index, (2 * letters) / (length + (this.#letters[index] ?? 0)))
    return shared
  }

  /** Takes out the text that is most like one, where it is as much like it as is asked for. Returns its index. */
  take(text: string, least: number): number | null {
    let best: { index: number; likeness: number } | null = null
    for (const [index, likeness] of this.likenesses(text))
      if (this.#left.has(index) && likeness >= (best?.likeness ?? least)) best = { index, likeness }
    if (best !== null) this.#left.delete(best.index)
    return best?.index ?? null
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) if (lettersIn(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
