/** A word of a text, with its range (UTF-16 units, end excluded). */
export interface Word {
  /** As it is written. */
  text: string
  from: number
  to: number
}

const run = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+`
/**
 * Letters joined by characters inside a word: hyphens (plain, ‐, ‑), apostrophes (' ’ ʼ) and the
 * Catalan point.
 */
const joined = `${run}(?:['’ʼ·\\-‐‑]${run})*`
const domain = String.raw`(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}`

/** Text with letters that is not words: each match is skipped as a whole. */
const passedOver = [
  // Addresses, with and without a scheme.
  String.raw`\p{L}[\p{L}\d+.-]*:\/\/[^\s<>"“”»]+`,
  String.raw`(?:mailto|tel|urn|doi):[^\s<>"“”»]+`,
  String.raw`[\p{L}\p{N}._%+-]+@${domain}`,
  String.raw`www\.[^\s<>"“”»]+`,
  String.raw`(?<![\p{L}\p{N}])[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.(?:com|org|net|info|eu|gov|edu|int|io|tv|[a-z]{2})(?:\/[^\s<>"“”»]*)?(?![\p{L}\p{N}])`,
  // Handles and hashtags.
  String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]*[\p{L}\p{N}_]`,
  // Files and paths.
  String.raw`(?<![\p{L}\p{N}])(?:[A-Za-z]:|~)?[\\/][\p{L}\p{N}_.\\/-]{2,}`,
  // Dotted abbreviations: "U.S.", "z.B.", "т.д.".
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
]

const pieces = new RegExp(`(?<other>${passedOver.join('|')})|${joined}`, 'gu')

/** The longest run of letters that counts as a word; a longer one (pasted data) is skipped. */
const longestRun = 1_000

/** The words of a text, in order. Takes time in proportion to its length, whatever its content. */
export function* wordsOf(text: string): Generator<Word> {
  for (const stretch of stretchesOf(text)) {
    for (const { 0: found, index, groups } of stretch.text.matchAll(pieces)) {
      if (groups?.other !== undefined) continue
      yield { text: found, from: stretch.at + index, to: stretch.at + index + found.length }
    }
  }
}

/**
 * The text between spaces; anything longer than people write is left out, so that no pattern
 * searches it repeatedly.
 */
function* stretchesOf(text: string): Generator<{ text: string; at: number }> {
  for (const { 0: found, index } of text.matchAll(/[^\s\u00a0\u202f\ufffc]+/gu)) {
    if (found.length <= longestRun) yield { text: found, at: index }
  }
}

const ligatures = /[\ufb00-\ufb06]/gu
const invisible = /[\u00ad\u200b-\u200d\u2060]/gu

/**
 * A word as dictionaries have it: composed letters, ligatures as their letters (a page of a PDF has
 * such), one apostrophe, one hyphen, nothing invisible.
 */
export function plain(word: string): string {
  const letters = word.replace(invisible, '').replace(ligatures, (sign) => sign.normalize('NFKC'))
  return letters.normalize('NFC').replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-')
}
