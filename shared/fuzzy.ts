/**
 * How well a text matches what was typed: higher is better; `at`: the offsets of the matched
 * characters.
 */
export interface Fit {
  score: number
  at: readonly number[]
}

const wordStart = 6
const inARow = 7

/**
 * Matches what was typed as a subsequence of a text, ignoring case, diacritics and blanks: "exh" in
 * "Export as HTML". Beginnings of words and consecutive letters score higher. Null if it does not
 * match; offsets count Unicode characters of the text in NFC.
 */
export function fuzzyFit(typed: string, text: string): Fit | null {
  const wanted = folded(typed).filter((letter) => letter.trim() !== '')
  const letters = folded(text)
  if (wanted.length === 0) return { score: 0, at: [] }
  // One row for each typed letter: the best score with it at each offset, and the offset of the
  // letter before.
  let scores: number[] = []
  const ways: number[][] = []
  for (const [row, letter] of wanted.entries()) {
    const next: number[] = []
    const way: number[] = []
    let [best, bestAt] = [Number.NEGATIVE_INFINITY, -1]
    for (const [place, found] of letters.entries()) {
      const before = scores[place - 1] ?? Number.NEGATIVE_INFINITY
      const joined = before + inARow
      const from = row === 0 ? -place / 50 : Math.max(best, joined)
      next.push(found === letter ? from + 1 + (isWordStart(letters, place) ? wordStart : 0) : Number.NEGATIVE_INFINITY)
      way.push(joined >= best ? place - 1 : bestAt)
      if (before > best) [best, bestAt] = [before, place - 1]
    }
    scores = next
    ways.push(way)
  }
  const score = Math.max(...scores)
  if (score === Number.NEGATIVE_INFINITY || letters.length === 0) return null
  const at = [scores.indexOf(score)]
  for (const way of ways.slice(1).toReversed()) at.unshift(way[at[0] ?? 0] ?? 0)
  return { score: score - letters.length / 100, at }
}

function folded(text: string): string[] {
  return [...text.normalize('NFC')].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}

function isWordStart(letters: readonly string[], place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(letters[place - 1] ?? '')
}
