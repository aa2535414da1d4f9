/** An opened dictionary: the interface to Hunspell. */
export interface Speller {
  /** Whether a word is in the dictionary as it is written, including its capitals. */
  knows(word: string): boolean
  /** Suggested corrections, the likeliest first. */
  suggest(word: string): string[]
}
