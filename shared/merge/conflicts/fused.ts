import { isUnspaced } from '#shared/article/length.ts'
import type { Token } from '#shared/review/diff/flat.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A space as a token. */
export const space: Token = { kind: 'word', text: ' ', spans: [{ text: ' ', marks: proseSchema.text(' ').marks }] }

/** Whether two adjacent tokens would read as one word, or as two sentences without a space. */
export function isFused(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false
  if (/[.,;:!?…]$/u.test(one.text) && /^[\p{L}\p{N}]/u.test(other.text)) return !isUnspaced(other.text)
  const areWords = [one, other].every(({ text }) => lettersIn(text) > 0)
  return areWords && wordsOf(one.text + other.text).length === 1
}

/** Whether two tokens have words with nothing between, in a script that parts words by spaces. */
export function isTight(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false
  return /\S$/u.test(one.text) && /^\S/u.test(other.text) && ![one.text, other.text].some(needsNoSpace)
}

/** Whether no space stands around a word or mark: Chinese, Japanese and their punctuation, Thai. */
function needsNoSpace(text: string): boolean {
  return isUnspaced(text) || /[\u3000-\u303f\uff01-\uff60]/u.test(text)
}

/** Whether a token is nothing but space. */
export function isSpace(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.trim() === ''
}

/** Whether two tokens are both space. */
export function isDoubleSpace(one: Token | undefined, other: Token | undefined): boolean {
  return [one, other].every(isSpace)
}

/** Whether a line that begins between two tokens begins with a space. */
export function beginsWithSpace(one: Token | undefined, other: Token | undefined): boolean {
  return one?.kind !== 'word' && isSpace(other)
}
