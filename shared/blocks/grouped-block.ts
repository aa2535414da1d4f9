/** One paragraph of those that an office document keeps together as one block. */
export interface GroupedLine<Picture> {
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
export interface GroupedBlock<Picture> {
  readonly attrs: Readonly<Record<string, unknown>>
  /**
   * The picture that the block consists of; null if it is no picture, or the picture is missing.
   */
  readonly picture: Picture | null
  /** The block ends with any of these lines. */
  readonly ends: readonly GroupedLine<Picture>[]
}

/** Reads the paragraphs of a block. `said`: what its control says besides its name. */
export type GroupReader = <Picture>(lines: readonly GroupedLine<Picture>[], said: string) => GroupedBlock<Picture>
