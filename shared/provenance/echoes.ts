import { type Term, termsOf } from './terms.ts'

/** As many words in a row as hardly anybody writes by chance. */
export const beyondChance = 5
/** The fewest letters of a short text that is told by itself. */
const fewestLetters = 8
/**
 * How many places that begin alike are tried: a text may say the same sentence a thousand times.
 */
const mostTries = 16

interface Spot {
  readonly text: number
  readonly at: number
}

/** Part of a list of words that a text has, too: from the first word to before the last. */
export interface Echo {
  readonly from: number
  readonly to: number
  /** Which text, and at which of its words it begins. */
  readonly text: number
  readonly at: number
}

/**
 * Where words repeat one of some texts: five in a row, or a shorter text whole. Case, punctuation
 * and white space do not matter. Of several texts the one that goes on longest is meant, of those
 * the last.
 */
export class Echoes {
  readonly #texts: readonly (readonly Term[])[]
  readonly #spots = new Map<string, Spot[]>()
  readonly #lengths: readonly number[]

  /**
   * `fewest`: the fewest words of a short text that is told by itself; `row`: how many words in a
   * row tell a longer one.
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

  /** What of these words repeats a text, in order, nothing twice. */
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
