import type { Span } from './words.ts'

/** Words, or a phrase, to be found as a whole. `matchCase`: upper case has to match. */
export interface Phrase<Entry> {
  readonly words: string
  readonly matchCase: boolean
  readonly entry: Entry
}

/** A phrase found in a text. */
export interface PhraseHit<Entry> extends Span {
  readonly entry: Entry
}

/** A word with the apostrophes and hyphens within it, or one sign that belongs to none. */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['.-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu

/** A node of the index: phrases that end here, and words that may follow. */
interface Step<Entry> {
  phrases: Phrase<Entry>[] | null
  next: Map<string, Step<Entry>> | null
}

/**
 * An index of phrases by their words: searching takes time with the length of the text, not of the
 * list. Of several phrases that begin at one place the longest is found.
 */
export class WordIndex<Entry> {
  readonly #root: Step<Entry> = { phrases: null, next: null }

  constructor(phrases: Iterable<Phrase<Entry>>) {
    for (const { words, matchCase, entry } of phrases) {
      const text = plain(words.trim())
      let step = this.#root
      for (const [word] of text.matchAll(token)) {
        const small = word.toLowerCase()
        step.next ??= new Map()
        const known = step.next.get(small) ?? { phrases: null, next: null }
        step.next.set(small, known)
        step = known
      }
      if (step === this.#root) continue
      step.phrases ??= []
      step.phrases.push({ words: matchCase ? text : text.toLowerCase(), matchCase, entry })
    }
  }

  /** The accepted phrases in a text, in order and without overlaps. */
  find(text: string, accepts: (entry: Entry) => boolean = () => true): PhraseHit<Entry>[] {
    if (this.#root.next === null) return []
    const read = plain(text)
    const words = [...read.matchAll(token)].map(({ 0: word, index }) => ({ small: word.toLowerCase(), from: index }))
    const hits: PhraseHit<Entry>[] = []
    let end = 0
    for (const [place, { from }] of words.entries()) {
      if (from < end) continue
      const phrase = this.#longestAt(words, place, (each) => stands(each, read, from) && accepts(each.entry))
      if (phrase === null) continue
      end = from + phrase.words.length
      hits.push({ from, to: end, entry: phrase.entry })
    }
    return hits
  }

  #longestAt(
    words: readonly { readonly small: string }[],
    place: number,
    fits: (phrase: Phrase<Entry>) => boolean,
  ): Phrase<Entry> | null {
    let longest: Phrase<Entry> | null = null
    let step = this.#root
    for (let at = place; at < words.length && step.next !== null; at++) {
      const small = words[at]?.small ?? ''
      const next: Step<Entry> | undefined = step.next.get(small)
      // “Facebook’s” ends a phrase as “Facebook” does.
      const ended = next ?? step.next.get(small.replace(/'s$/u, ''))
      longest = ended?.phrases?.find(fits) ?? longest
      if (next === undefined) break
      step = next
    }
    return longest
  }
}

/**
 * With plain spaces in the place of those that do not break, and one kind of apostrophe, letter by
 * letter.
 */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll(/[’ʼ]/gu, "'")
}

function stands({ words, matchCase }: Phrase<unknown>, text: string, from: number): boolean {
  const to = from + words.length
  const there = text.slice(from, to)
  if ((matchCase ? there : there.toLowerCase()) !== words) return false
  // A phrase that ends with punctuation may end anywhere.
  return !/[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 2))
}
