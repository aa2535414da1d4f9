import { lettersIn, wordsOf } from './words.ts'

/**
 * How similar two texts are, by their words, from 0 to 1; two texts without words count as equal.
 */
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

/** Texts to compare another one with: as `likeness` does, but all at once. */
export class Texts {
  /** For each word, the indexes of texts that contain it, each followed by how often. */
  readonly #places = new Map<string, number[]>()
  readonly #letters: number[]
  readonly #left: Set<number>

  constructor(texts: readonly string[]) {
    this.#left = new Set(texts.keys())
    this.#letters = texts.map((text, index) => {
      for (const [word, count] of countsOf(text)) {
        const places = this.#places.get(word)
        if (places) places.push(index, count)
        else this.#places.set(word, [index, count])
      }
      return lettersIn(text)
    })
  }

  /** The similarity of each of them to a text, in order; 0 for those without words. */
  likenesses(text: string): Float64Array {
    const all = new Float64Array(this.#letters.length)
    for (const [word, count] of countsOf(text)) {
      const letters = lettersIn(word)
      const places = this.#places.get(word) ?? []
      for (let at = 0; at < places.length; at += 2) {
        const index = places[at] ?? 0
        all[index] = (all[index] ?? 0) + letters * Math.min(count, places[at + 1] ?? 0)
      }
    }
    const length = lettersIn(text)
    return all.map((letters, index) => (letters === 0 ? 0 : (2 * letters) / (length + (this.#letters[index] ?? 0))))
  }

  /** Removes the most similar text, if it is at least as similar as required. Returns its index. */
  take(text: string, least: number): number | null {
    let best: { index: number; likeness: number } | null = null
    for (const [index, likeness] of this.likenesses(text).entries())
      if (likeness > 0 && this.#left.has(index) && likeness >= (best?.likeness ?? least)) best = { index, likeness }
    if (best !== null) this.#left.delete(best.index)
    return best?.index ?? null
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) if (lettersIn(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
