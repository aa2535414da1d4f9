/** The similarity of the words of two texts, counting repetitions: F1, 0 to 1. */
export function likeness(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const [read, expected] = [words(one), words(other)]
  const left = new Map<string, number>()
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of expected) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (read.length + expected.length || 1)
}
