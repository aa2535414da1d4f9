/** One paragraph of those that an office document keeps together as one block. */
export interface HeldLine<Picture> {
  /** The name of its style, in lower case. */
  readonly style: string
  /** Its words, if they are not text of the story. */
  words(): string
  /** Moves its text into the story; returns the pictures in it. */
  take(): readonly Picture[]
  /** The target of its first link; null if it has none. */
  href(): string | null
}

/** The result of reading such paragraphs. */
export interface Held<Picture> {
  readonly attrs: Readonly<Record<string, unknown>>
  /**
   * The picture that the block consists of; null if it is no picture, or the picture is missing.
   */
  readonly picture: Picture | null
  /** The block ends with any of these lines. */
  readonly ends: readonly HeldLine<Picture>[]
}

/** Reads the paragraphs of a block. `said`: what its control says besides its name. */
export type Holding = <Picture>(lines: readonly HeldLine<Picture>[], said: string) => Held<Picture>
