/** How long letters belong to one word, in milliseconds. */
const patience = 600

/**
 * Finds entries of a menu by typing: the next one that starts with the letters, continuing at the
 * start. The same letter again goes through all the entries that start with it.
 */
export class ByLetters {
  #typed = ''
  #at = Number.NEGATIVE_INFINITY

  /** Another key was pressed: the next letter starts a new word. */
  forget(): void {
    this.#at = Number.NEGATIVE_INFINITY
  }

  /**
   * @param from the place of the line that has the focus, -1 where none has.
   * @param now in milliseconds, as `event.timeStamp` has it.
   * @returns the place of a line; -1 where none fits.
   */
  find(labels: readonly string[], from: number, letter: string, now: number): number {
    const isNew = now - this.#at > patience
    this.#at = now
    this.#typed = (isNew ? '' : this.#typed) + plain(letter)
    const isOne = [...this.#typed].every((each) => each === this.#typed[0])
    const sought = isOne ? this.#typed.slice(0, 1) : this.#typed
    // For a longer word, the present entry may still match.
    const start = isOne ? from + 1 : Math.max(from, 0)
    const places = labels.map((_, index) => (start + index) % labels.length)
    return places.find((place) => plain(labels[place] ?? '').startsWith(sought)) ?? -1
  }
}

/** Letters without case and accents: "Ü" is found by "u" and by itself. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}
