import { type ListNumbers, listNumbers, writtenNumber } from '#shared/schema/list-numbers.ts'

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/**
 * The number that stands before an item ("3.", "2.1.", "b)", "(iv)"), null for a bullet. `before`:
 * the number of the item before it in the same list, which tells the letter i from the Roman one.
 */
function numberOf(marker: string, before: number | null): number | null {
  const clean = marker.replace(/[\s\u00a0]/g, '')
  const digits = /(\d+)[.)\]:]*$/.exec(clean)
  if (digits) return Number(digits[1])
  const letters = /^\(?([a-z]{1,7})[.)\]]+$/i.exec(clean)?.[1]?.toLowerCase()
  if (letters === undefined) return null
  const letter = letters.length === 1 ? letters.charCodeAt(0) - 96 : null
  const roman = /^[ivxlcdm]+$/.test(letters) ? romanValue(letters) : null
  if (letter !== null && letter === (before ?? 0) + 1) return letter
  if (roman !== null && (roman === (before ?? 0) + 1 || letter === null)) return roman
  return letter ?? roman ?? null
}

/** What stands before an item, and what it makes of it. */
export interface Marker {
  /** Null for a bullet. */
  readonly number: number | null
  readonly numbers: ListNumbers | null
  /**
   * The marker itself, where no list of HTML reads as it does ("1.1", "Article 1."): it is a part
   * of the text.
   */
  readonly label: string | null
}

/** Reads the marker of an item; `before`: as for `numberOf`. */
export function markerOf(marker: string, before: number | null): Marker {
  const text = marker.replace(/[\s\u00a0]+/g, ' ').trim()
  const number = numberOf(marker, before)
  if (number === null) return { number, numbers: null, label: null }
  const [, sign] = /^[([]?([a-z]{1,7}|\d+)[.)\]:]*$/i.exec(text) ?? []
  if (sign === undefined) return { number, numbers: null, label: text }
  const kinds = listNumbers.filter((each) => writtenNumber(number, each) === sign)
  return { number, numbers: kinds[0] ?? null, label: null }
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => romans[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
