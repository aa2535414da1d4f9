/**
 * Invisible characters between the letters of a word: soft hyphens, and characters that allow or
 * forbid a break.
 */
const unseen = '[\\u00ad\\u200b\\u2060]'
const hasUnseen = new RegExp(unseen)
/**
 * A typed space, and what replaces it in typeset text: no-break, narrow no-break, figure and thin
 * spaces.
 */
export const anySpace = '[ \\u00a0\\u202f\\u2007\\u2009]'

/**
 * Letters written as one character or several ("ß" and "ss", ligatures from PDFs): ignoring case
 * they are equal. The longest first.
 */
const joined: readonly (readonly [string, readonly string[]])[] = [
  ['ffi', ['ﬃ', 'ﬀi', 'fﬁ']],
  ['ffl', ['ﬄ', 'ﬀl', 'fﬂ']],
  ['ff', ['ﬀ']],
  ['fi', ['ﬁ']],
  ['fl', ['ﬂ']],
  ['ss', ['ß']],
  ['st', ['ﬆ', 'ﬅ']],
]
const parted = new Map(
  joined.flatMap(([letters, signs]) => signs.filter(({ length }) => length === 1).map((sign) => [sign, letters])),
)

/** The source of a regular expression (flag u) that finds a text in the sense of `FindQuery`. */
export function literalSource(term: string, matchCase: boolean): string {
  const between = hasUnseen.test(term) ? '' : `${unseen}*`
  const spelled = (text: string) => Array.from(text, escaped).join(between)
  const parts = matchCase ? Array.from(term, (sign) => [sign]) : partsOf(term.normalize('NFC'))
  const sources = parts.map((forms) => {
    const [only, ...others] = [...new Set(forms)].map(spelled)
    return others.length === 0 ? (only ?? '') : `(?:${[only, ...others].join('|')})`
  })
  // A base letter followed by a separate combining accent is a different letter.
  return `${sources.join(between)}(?![\\u0300-\\u036f])`
}

/** The parts of a text in order, each with its equivalent forms. */
function partsOf(text: string): string[][] {
  const letters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  const parts: string[][] = []
  for (let at = 0; at < letters.length; ) {
    const letter = letters[at] ?? ''
    const rest = letters
      .slice(at, at + 3)
      .join('')
      .toLowerCase()
    const run = joined.find(([plain]) => rest.startsWith(plain))
    if (run) {
      const [plain, signs] = run
      parts.push([plain, ...signs])
      at += plain.length
      continue
    }
    const plain = parted.get(letter.toLowerCase())
    parts.push(plain === undefined ? [letter, letter.normalize('NFD')] : [letter, plain])
    at += 1
  }
  return parts
}

function escaped(sign: string): string {
  return sign === ' ' ? anySpace : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}

/** A text as a pattern that matches only that text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
