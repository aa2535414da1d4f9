import { type Term, termsOf } from './terms.ts'

/** This many words in a row are hardly ever the same by chance. */
export const beyondChance = 5
/** The fewest letters of a short text that is recognised by itself. */
const fewestLetters = 8
/** How many matching places are tried: a text may contain the same sentence a thousand times. */
const mostTries = 16

interface Spot {
  readonly text: number
  readonly at: number
}

/** Part of a list of words that also occurs in a text: from the first word to before the last. */
export interface Echo {
  readonly from: number
  readonly to: number
  /** Which text, and the word of it at which the match begins. */
  readonly text: number
  readonly at: number
}

/**
 * Finds where words repeat one of some texts: five in a row, or a short text completely. Case,
 * punctuation and white space are ignored. Among several texts the longest match wins, then the
 * last text.
 */
export class Echoes {
  readonly #texts: readonly (readonly Term[])[]
  readonly #spots = new Map<string, Spot[]>()
  readonly #lengths: readonly number[]

  /**
   * `fewest`: the fewest words of a short text that is recognised by itself; `row`: how many words
   * in a row identify a longer one.
   */
  constructor(texts: readonly string[], { fewest = 2, row = beyondChance } = {}) {
    this.#texts = texts.map((text) => termsOf(text))
    const lengths = new Set<number>()
    this.#texts.forEach((terms, text) => {
      const length = Math.min(terms.length, row)
      const letters = terms.reduce((sum, { from, to }) => sum + to - from, 0)
      if (terms.length < fewest || (fewest > 1 && letters < fewestLetters)) return
      lengths.add(length)
      for (let at = 0; at + length <= terms.length; at += 1) {
        const key = keyOf(terms, at, length)
        const spots = this.#spots.get(key)
        if (spots === undefined) this.#spots.set(key, [{ text, at }])
        else spots.push({ text, at })
      }
    })
    this.#lengths = [...lengths].sort((one, other) => other - one)
  }

  /** The parts of these words that repeat a text, in order, without overlaps. */
  in(terms: readonly Term[]): Echo[] {
    const found: Echo[] = []
    for (let from = 0; from < terms.length; ) {
      const echo = this.#longestAt(terms, from)
      if (echo !== null) found.push(echo)
      from = echo?.to ?? from + 1
    }
    return found
  }

  #longestAt(terms: readonly Term[], from: number): Echo | null {
    for (const length of this.#lengths) {
      let longest: Echo | null = null
      for (const { text, at } of (this.#spots.get(keyOf(terms, from, length)) ?? []).slice(-mostTries)) {
        const to = from + this.#commonFrom(terms, from, text, at)
        if (longest === null || to >= longest.to) longest = { from, to, text, at }
      }
      if (longest !== null) return longest
    }
    return null
  }

  #commonFrom(terms: readonly Term[], from: number, text: number, at: number): number {
    const other = this.#texts[text] ?? []
    let length = 0
    while (from + length < terms.length && terms[from + length]?.key === other[at + length]?.key) length += 1
    return length
  }
}

function keyOf(terms: readonly Term[], from: number, length: number): string {
  let key = ''
  for (let index = from; index < from + length; index += 1) key += `${terms[index]?.key ?? ''} `
  return key
}
