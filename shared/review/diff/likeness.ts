import { lettersIn, wordsOf } from './words.ts'

/**
 * How much two texts have in common, by the words in them, from 0 to 1; two without words have
 * everything.
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

/** Texts that another one is compared with: as `likeness` does, all at once. */
export class Texts {
  /** In which of them a word stands, and how often, in turn. */
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

  /**
   * How much each of them has in common with a text, in their order; those without words have
   * nothing.
   */
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

  /**
   * Takes out the text that is most like one, where it is as much like it as is asked for. Returns
   * its index.
   */
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
