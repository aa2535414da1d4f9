/**
 * One word: a character, and every following one that belongs to the same word as the one before
 * it. Only these two characters decide on that, so that words in a new order, each next to one that
 * it has been next to before, are split at the same places; `Intl.Segmenter` looks further and
 * would not do that. Scripts without spaces (Chinese, Japanese, Thai and similar) are therefore
 * split at every character, except for combining accents.
 */
const oneWord = (() => {
  const unspaced = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]&&\p{L}]`
  const letter = String.raw`[[\p{L}\p{N}\p{M}_]--${unspaced}]`
  const alike = [letter, String.raw`\s`, String.raw`\p{Regional_Indicator}`].map((kind) => `(?<=${kind})${kind}`)
  // Vowels of Thai and Lao that are letters, and the tags of flags.
  const attached = [
    String.raw`[\p{M}\p{Emoji_Modifier}\u200d\u0e33\u0eb3\u{e0020}-\u{e007f}]`,
    String.raw`(?<=\u200d)[^]`,
    // What parts letters of one word: the non-joiner of Persian, a hyphen seen at line ends only.
    String.raw`(?<=${letter})[\u200c\u00ad]`,
    String.raw`(?<=[\u200c\u00ad])${letter}`,
  ]
  return new RegExp(`[^](?:${[...alike, ...attached].join('|')})*`, 'gv')
})()

/**
 * Splits text into words, runs of white space and other single characters; joined they are the text
 * again.
 */
export function wordsOf(text: string): string[] {
  return text.match(oneWord) ?? []
}

/** The number of letters and digits in a word; 0 for white space and punctuation. */
export function lettersIn(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    // Called for every word of both copies of a merge; most need no table of Unicode.
    if (code >= 128) return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if ((code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123)) letters += 1
  }
  return letters
}
