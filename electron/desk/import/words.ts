/** Small questions about a piece of text that several parts of the wire-copy reader ask. */

const marks = /\p{M}+/gu
const ascii = /^[ -~]*$/
const notAscii = /[^a-z0-9]+/g
const notWord = /[^\p{L}\p{N}]+/gu

/**
 * A text for comparing: lower case, no diacritics, every run of anything but letters and digits as
 * one space.
 */
export function foldLine(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(notAscii, ' ').trim()
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(notWord, ' ').trim()
}

/**
 * How many words a text has. A text of a script without spaces counts one word per two characters.
 */
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

/** Whether a text ends as a sentence does, quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？؟।][\p{Pf}\p{Pe}\p{Pi}"'*]{0,3}$/u.test(text.slice(-8))
}

/** Whether every cased letter is a capital, and there are enough of them to say so. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3
}

/**
 * Whether a unit reads as running text rather than as a headline, a label or an entry of a menu.
 */
export function isProse(text: string): boolean {
  if (text.length > 240) return true
  return endsSentence(text) && wordCount(text) >= 8
}

/**
 * How much of a text is looked at where only its beginning matters, so that a line of megabytes
 * costs no more than a short one.
 */
export const headLength = 400
