import type { Token } from '#shared/review/diff/flat.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A space as a token. */
export const space: Token = { kind: 'word', text: ' ', spans: [{ text: ' ', marks: proseSchema.text(' ').marks }] }

/** Whether two tokens, one right after the other, would be one word. */
export function isFused(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false
  const areWords = [one, other].every(({ text }) => lettersIn(text) > 0)
  return areWords && wordsOf(one.text + other.text).length === 1
}
