/** A paragraph of what an office document holds together as one block. */
export interface HeldLine<Picture> {
  /** The name of its style, in small letters. */
  readonly style: string
  /** Its words, where they are no text of the story. */
  words(): string
  /** Takes its text into the story; the pictures in it. */
  take(): readonly Picture[]
  /** Where it links to first; null where it links nowhere. */
  href(): string | null
}

/** What such paragraphs were read as. */
export interface Held<Picture> {
  readonly attrs: Readonly<Record<string, unknown>>
  /** The picture that the block is; null where it is none, or is not there. */
  readonly picture: Picture | null
  /** With any of these lines the block ends. */
  readonly ends: readonly HeldLine<Picture>[]
}

/** Reads the paragraphs of a block. `said`: what its control says of it beside its name. */
export type Holding = <Picture>(lines: readonly HeldLine<Picture>[], said: string) => Held<Picture>
