/** A dictionary, opened: what Hunspell is to Lede. */
export interface Speller {
  /** Whether a word is in the dictionary as it is written, its capitals included. */
  knows(word: string): boolean
  /** What may have been meant, the likeliest first. */
  suggest(word: string): string[]
}
