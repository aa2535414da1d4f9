import type { Program } from './program.ts'

/** A comment that came with a text. `number`: by which the text refers to it. */
export interface ClipComment {
  readonly number: number
  readonly author: string | null
  /** The local time of its author, as the program has it: `YYYY-MM-DDTHH:MM`. */
  readonly at: string | null
  readonly text: string
  /** The number of the comment that it replies to. */
  readonly answers: number | null
  readonly done: boolean
}

/** HTML being pasted: every pass changes `body` in place. */
export interface Clip {
  readonly program: Program
  readonly body: Element
  /** The style sheets of the document that the clip comes from. */
  readonly sheets: readonly string[]
  /** Filled by the pass that reads them. */
  readonly comments: ClipComment[]
  /**
   * The number of cells in the largest table that is too large to stay a table, 0 if there is none.
   */
  largestTable: number
}

/** Undoes what one program, or the web, does to a text. */
export type Pass = (clip: Clip) => void

/** Attributes with which passes mark the tree for the writer; none of them is in the output. */
export const markerAttributes = {
  /**
   * On an element whose content was inserted ('ins') or deleted ('del') while changes were tracked.
   */
  change: 'data-paste-change',
  /** On a paragraph whose end was inserted or deleted. */
  end: 'data-paste-end',
  author: 'data-paste-author',
  at: 'data-paste-at',
  /** On an element with a comment: the comment's number. */
  comment: 'data-paste-comment',
  /** On a figure that is already a link card in the schema's form, and stays as it is. */
  card: 'data-paste-card',
  /** On an element that is a box: the block's name (shared/blocks/pastings.ts). */
  box: 'data-paste-box',
  /** On an element that separates words although no space is written. */
  gap: 'data-paste-gap',
  /** On a pull quote: the speaker. */
  attribution: 'data-paste-attribution',
} as const

/** Whether a clip comes from Word, or from a program that writes the same HTML (Outlook, Excel). */
export function isOffice({ program }: Clip): boolean {
  return program === 'word' || program === 'wordWeb' || program === 'excel'
}
