/**
 * The numbering of a list other than by figures, as HTML names it: by letters or Roman numerals,
 * lower or upper case.
 */
export const listNumbers = ['a', 'A', 'i', 'I'] as const

export type ListNumbers = (typeof listNumbers)[number]

/** `value` as the numbering of a list; null, meaning figures, if it is none. */
export function listNumbersOf(value: unknown): ListNumbers | null {
  return listNumbers.find((each) => each === value) ?? null
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function inRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign
  return text
}

/** a, b … z, aa, ab, as CSS counts with letters. */
function inLetters(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}

/**
 * A number in a list's numbering. Below one, and from 4,000 on in Roman numerals, it is written in
 * figures, as browsers do.
 */
export function writtenNumber(number: number, numbers: ListNumbers | null): string {
  const small = numbers?.toLowerCase()
  if (small === undefined || number < 1 || (small === 'i' && number >= 4_000)) return String(number)
  const text = small === 'a' ? inLetters(number) : inRoman(number)
  return small === numbers ? text : text.toUpperCase()
}
