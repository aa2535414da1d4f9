/**
 * Words with the frequencies of real copy: a few very frequent, most of them rare (Zipf). The same
 * for the same seed.
 */
export function copy(length: number, seed: number): string[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `word${Math.floor(3_000 ** (state / 2 ** 32))}`
  })
}
