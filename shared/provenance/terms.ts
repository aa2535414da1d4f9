import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'

/** A word with letters or digits, and its position; `key` is the same for all its spellings. */
export interface Term {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The words of a text, in order; positions count from `start`. */
export function termsOf(text: string, start = 0): Term[] {
  const terms: Term[] = []
  let from = start
  for (const word of wordsOf(text)) {
    if (lettersIn(word) > 0) terms.push({ key: word.normalize('NFC').toLowerCase(), from, to: from + word.length })
    from += word.length
  }
  return terms
}
