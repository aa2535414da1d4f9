/**
 * How invisible characters are shown. The kind names the style (styles/invisibles.css); the label
 * is shown for characters that have no form of their own.
 */
const signs: Readonly<Record<string, readonly [kind: 'space' | 'fixed' | 'narrow' | 'label', label?: string]>> = {
  ' ': ['space'],
  '\u00a0': ['fixed'],
  '\u202f': ['narrow'],
  '\u2007': ['fixed'],
  '\u2002': ['label', 'en'],
  '\u2003': ['label', 'em'],
  '\u2009': ['label', 'th'],
  '\u200a': ['label', 'hair'],
  '\t': ['label', '→'],
  '\u00ad': ['label', '-'],
  '\u200b': ['label', 'zw'],
  '\u200c': ['label', 'zwnj'],
  '\u200d': ['label', 'zwj'],
  '\u2060': ['label', 'wj'],
  '\ufeff': ['label', 'wj'],
  '\u200e': ['label', 'lrm'],
  '\u200f': ['label', 'rlm'],
  '\u061c': ['label', 'alm'],
}

// A joiner between two emoji is part of one character: showing it would split the character.
const invisible =
  /[ \t\u00a0\u00ad\u061c\u2002\u2003\u2007\u2009\u200a\u200b\u200c\u200e\u200f\u202f\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu

/** A character that cannot be seen, in a text. */
export interface Invisible {
  at: number
  kind: string
  label: string | null
}

/** All the invisible characters in a text. */
export function invisiblesIn(text: string): Invisible[] {
  return [...text.matchAll(invisible)].map(({ 0: character, index }) => {
    const [kind, label = null] = signs[character] ?? ['label', '?']
    return { at: index, kind, label }
  })
}
