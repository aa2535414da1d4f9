import { once } from '#shared/once.ts'

// Scripts without spaces between words: every character counts as a word.
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u
const units = new RegExp(`(?:${unspaced.source})\\p{M}*|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu')
/**
 * Scripts whose every character is one UTF-16 unit, and the punctuation of news: most texts contain
 * nothing else.
 */
const simple = /^[ -\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf]*$/
const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** Whether a text is, in part, in a script without spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

/**
 * What separates words: spaces, and dashes without spaces; a dash between figures is a range, not a
 * separator.
 */
const parted = /\s+|(?<!\p{N})[‒–—―]+|[‒–—―]+(?!\p{N})|(?<=\p{L})--(?=\p{L})/u

/**
 * How many words a text has as newsrooms count: what is separated by spaces or dashes; in scripts
 * without spaces, characters.
 */
export function countWords(text: string): number {
  let count = 0
  for (const chunk of text.split(parted)) {
    if (!/[\p{L}\p{N}]/u.test(chunk)) continue
    count += isUnspaced(chunk) ? (chunk.match(units)?.length ?? 0) : 1
  }
  return count
}

/**
 * How many characters a text has as readers see them, without line breaks: a letter with its
 * accents, or an emoji, counts as one.
 */
export function countCharacters(text: string): number {
  const plain = text.replaceAll('\n', '')
  if (simple.test(plain)) return plain.length
  let count = 0
  for (const _ of segmenter().segment(plain)) count += 1
  return count
}
