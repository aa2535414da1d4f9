import { type ListNumbers, listNumbers, writtenNumber } from '#shared/schema/list-numbers.ts'

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/**
 * The number in an item's marker ("3.", "2.1.", "b)", "(iv)"), null for a bullet. `before`: the
 * number of the item before it in the same list, which distinguishes the letter i from the Roman
 * numeral.
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

/** The marker of an item, and its meaning. */
export interface Marker {
  /** Null for a bullet. */
  readonly number: number | null
  readonly numbers: ListNumbers | null
  /**
   * The marker itself, if no HTML list can show it ("1.1", "Article 1."): then it is part of the
   * text.
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
