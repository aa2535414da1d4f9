import { lettersIn, wordsOf } from '#shared/review/words.ts'

/** How much two texts have in common, by the words in them, from 0 to 1; two without words have everything. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const words = new Map<string, number>()
  let [all, shared] = [0, 0]
  for (const word of wordsOf(one)) {
    all += lettersIn(word)
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  for (const word of wordsOf(other)) {
    all += lettersIn(word)
    const left = words.get(word) ?? 0
    if (left > 0) shared += 2 * lettersIn(word)
    words.set(word, left - 1)
  }
  return all === 0 ? 1 : shared / all
}
