import type { Span } from './words.ts'

/** Words, or a phrase, to be found whole. `matchCase`: capital letters are meant. */
export interface Phrase<Entry> {
  readonly words: string
  readonly matchCase: boolean
  readonly entry: Entry
}

/** A phrase that stands in a text. */
export interface PhraseHit<Entry> extends Span {
  readonly entry: Entry
}

/** A word with the apostrophes and hyphens within it, or one sign that belongs to none. */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu

/**
 * Phrases by their first word: a list of any length costs no more than the text that is read. Of
 * several phrases that begin at one place the longest is found.
 */
export class WordIndex<Entry> {
  readonly #byFirst = new Map<string, Phrase<Entry>[]>()

  constructor(phrases: Iterable<Phrase<Entry>>) {
    for (const { words, matchCase, entry } of phrases) {
      const text = plain(words.trim())
      const first = text.match(token)?.[0].toLowerCase()
      if (first === undefined) continue
      const phrase = { words: matchCase ? text : text.toLowerCase(), matchCase, entry }
      const own = this.#byFirst.get(first)
      if (own) own.push(phrase)
      else this.#byFirst.set(first, [phrase])
    }
    for (const own of this.#byFirst.values()) own.sort((one, other) => other.words.length - one.words.length)
  }

  /** The phrases in a text that are accepted, in order and without overlaps. */
  find(text: string, accepts: (entry: Entry) => boolean = () => true): PhraseHit<Entry>[] {
    if (this.#byFirst.size === 0) return []
    const read = plain(text)
    const hits: PhraseHit<Entry>[] = []
    let end = 0
    for (const { 0: word, index: from } of read.matchAll(token)) {
      if (from < end) continue
      const small = word.toLowerCase()
      const phrases = this.#byFirst.get(small) ?? this.#byFirst.get(small.replace(/['’]s$/u, ''))
      const phrase = phrases?.find((each) => stands(each, read, from) && accepts(each.entry))
      if (phrase === undefined) continue
      end = from + phrase.words.length
      hits.push({ from, to: end, entry: phrase.entry })
    }
    return hits
  }
}

/** With plain spaces in the place of those that do not break, letter by letter. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ')
}

function stands({ words, matchCase }: Phrase<unknown>, text: string, from: number): boolean {
  const to = from + words.length
  const there = text.slice(from, to)
  if ((matchCase ? there : there.toLowerCase()) !== words) return false
  // A phrase that ends with a sign ends wherever it stands.
  return !/[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 2))
}
