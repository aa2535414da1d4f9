/**
 * One word: a character, and every further one that belongs to the same word as the one before it.
 * Whether it does is told by these two characters alone, so that words put together anew, each next
 * to one it has stood next to, are cut at the same places again; `Intl.Segmenter` looks further and
 * would not. Scripts written without spaces (Chinese, Japanese, Thai and their like) are therefore
 * cut at every character, but for its accents.
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
 * Cuts text into words, runs of white space and single other characters; joined they are the text
 * again.
 */
export function wordsOf(text: string): string[] {
  return text.match(oneWord) ?? []
}

/** How many letters and digits a word has; 0 for white space and punctuation. */
export function lettersIn(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    // Asked of every word of both copies of a merge, most of which need no table of Unicode.
    if (code >= 128) return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if ((code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123)) letters += 1
  }
  return letters
}
