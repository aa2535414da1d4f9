import { diff, type Hunk } from './diff.ts'

/** The hunks between two lists, whose elements are equal where their keys are. */
export function diffBy<Element>(
  before: readonly Element[],
  after: readonly Element[],
  keyOf: (element: Element) => string,
): Hunk[] {
  const numbers = new Map<string, number>()
  const numbersOf = (elements: readonly Element[]) =>
    Int32Array.from(elements, (element) => {
      const key = keyOf(element)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  return diff(numbersOf(before), numbersOf(after))
}
