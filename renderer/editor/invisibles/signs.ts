/** What is shown for characters that have no width, or no form of their own. */
const labels: Readonly<Record<string, string>> = {
  '\u2002': 'en',
  '\u2003': 'em',
  '\u2009': 'th',
  '\u200a': 'hair',
  '\t': '→',
  '\u00ad': '-',
  '\u200b': 'zw',
  '\u200c': 'zwnj',
  '\u200d': 'zwj',
  '\u2060': 'wj',
  '\ufeff': 'wj',
  '\u200e': 'lrm',
  '\u200f': 'rlm',
  '\u061c': 'alm',
}

// A joiner between two emoji is part of one character: showing it would split the character.
const invisible =
  /[\t\u00ad\u061c\u2002\u2003\u2009\u200a\u200b\u200c\u200e\u200f\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu

/** A character that cannot be seen, in a text. */
export interface Invisible {
  at: number
  label: string
}

/** All the invisible characters in a text, but for the spaces that a font shows (sign-fonts.ts). */
export function invisiblesIn(text: string): Invisible[] {
  return [...text.matchAll(invisible)].map(({ 0: character, index }) => ({
    at: index,
    label: labels[character] ?? '?',
  }))
}
