import type { TextRange } from '#shared/review/diff/body-text.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'

/** The words of a passage, and what stood before and after it. */
export interface Quote {
  quote: string
  before: string
  after: string
}

const most = { quote: 500, around: 40 } as const
/**
 * From this length on, in characters, a quote is recognised anywhere. A shorter one must also be in
 * its old surroundings: "the" is in every text.
 */
const ownWords = 24
/** This many characters around a short quote must be the same as before. */
const ownPlace = 6

/** Quotes the text between two offsets, with its surroundings. */
export function makeQuote(text: string, { from, to }: TextRange): Quote {
  return {
    quote: wellFormed(text.slice(from, Math.min(to, from + most.quote))),
    before: wellFormed(text.slice(Math.max(0, from - most.around), from)),
    after: wellFormed(text.slice(to, to + most.around)),
  }
}

/**
 * Removes half a character at either end: the text is stored, and a lone surrogate would come back
 * changed.
 */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/**
 * Whether a text may have developed from a quote by editing: they share a significant word, or most
 * of the letters at their ends, as a misspelt word and its correction do.
 */
export function isKin(quote: string, text: string): boolean {
  if (text === quote) return true
  if (text.trim() === '') return false
  const known = new Set(tellingWords(quote))
  if (tellingWords(text).some((word) => known.has(word))) return true
  // If only articles and prepositions of a phrase are left, it is gone.
  if (words(quote).length > 1 && isTelling(quote) && !isTelling(text)) return false
  const [short, long] = [quote, text].map(folded).toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined) return false
  const head = alike(short, long)
  const tail = alike([...short.slice(head)].toReversed(), [...long.slice(head)].toReversed())
  return head + tail >= Math.max(1, long.length / 2)
}

/**
 * The words of a text, without its articles and prepositions if it has other words: "the" is in
 * every text.
 */
function tellingWords(text: string): string[] {
  const all = words(text)
  return isTelling(text) ? all.filter(isLong) : all
}

function isTelling(text: string): boolean {
  return words(text).some(isLong)
}

function isLong(word: string): boolean {
  return lettersIn(word) > 3
}

const folded = (text: string) => text.toLowerCase()

function words(text: string): string[] {
  return wordsOf(text)
    .filter((word) => lettersIn(word) > 0)
    .map(folded)
}

/** How many characters are equal, from the first on. */
function alike(one: ArrayLike<string>, other: ArrayLike<string>): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/**
 * Searches a text that was written anew for a quote: in its old surroundings, or in its only place.
 * Null if it is not found, or if one of several places cannot be singled out.
 */
export function found(text: string, { quote, before, after }: Quote): TextRange | null {
  const places: { from: number; around: number }[] = []
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const to = from + quote.length
    if (cutsWord(text, from) || cutsWord(text, to)) continue
    places.push({ from, around: surroundings(text, from, to, before, after) })
  }
  const [best, second] = places.toSorted((a, b) => b.around - a.around)
  if (best === undefined || best.around === second?.around) return null
  if (quote.length < ownWords && best.around < ownPlace) return null
  return { from: best.from, to: best.from + quote.length }
}

/**
 * How many characters around a place are the same as around the quote. If both the quote and the
 * place begin or end their texts, that counts as much as `ownPlace`.
 */
function surroundings(text: string, from: number, to: number, before: string, after: string): number {
  const head = alike([...before].toReversed(), [...text.slice(Math.max(0, from - most.around), from)].toReversed())
  const tail = alike(after, text.slice(to, to + most.around))
  const atStart = before === '' && from === 0 ? ownPlace : 0
  const atEnd = after === '' && to === text.length ? ownPlace : 0
  return head + tail + atStart + atEnd
}

/** Whether an offset lies within a word. */
export function cutsWord(text: string, offset: number): boolean {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1)
  return offset > 0 && offset < text.length && pair.length === 2 && wordsOf(pair).length === 1 && lettersIn(pair) === 2
}
