/** Small questions about a piece of text, shared by several parts of the wire-copy reader. */

const marks = /\p{M}+/gu
const ascii = /^[ -~]*$/
const notAscii = /[^a-z0-9]+/g
const notWord = /[^\p{L}\p{N}]+/gu

/**
 * A normalised text for comparison: lower case, no diacritics, and one space for every run of other
 * characters.
 */
export function foldLine(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(notAscii, ' ').trim()
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(notWord, ' ').trim()
}

/** The number of words in a text. In scripts without spaces, two characters count as a word. */
export function wordCount(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const spaced = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  return unspaced > 2 ? Math.max(spaced, Math.ceil(unspaced / 2)) : spaced
}

export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}

export function startsLower(text: string): boolean {
  return /^[\p{Ps}\p{Pi}"']{0,2}\p{Ll}/u.test(text)
}

/** Whether a text ends like a sentence, ignoring closing quotation marks and brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？؟।][\p{Pf}\p{Pe}\p{Pi}"'*]{0,3}$/u.test(text.slice(-8))
}

/** Whether all letters with case are capitals, and there are enough of them. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3
}

/** Whether a unit reads like running text rather than a headline, a label or a menu entry. */
export function isProse(text: string): boolean {
  if (text.length > 240) return true
  return endsSentence(text) && wordCount(text) >= 8
}

/**
 * How much of a text is examined if only its beginning matters, so that a line of megabytes costs
 * no more than a short one.
 */
export const headLength = 400
