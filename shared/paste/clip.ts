import type { Program } from './program.ts'

/** A comment that came with a text. `number`: what the text calls it by. */
export interface ClipComment {
  readonly number: number
  readonly author: string | null
  /** As the program says it: the writer's own wall clock, `YYYY-MM-DDTHH:MM`. */
  readonly at: string | null
  readonly text: string
  /** The number of the comment that it answers. */
  readonly answers: number | null
  readonly done: boolean
}

/** HTML on its way in: every pass changes `body` in place. */
export interface Clip {
  readonly program: Program
  readonly body: Element
  /** The style sheets of the document that the clip was cut from. */
  readonly sheets: readonly string[]
  /** Filled by the pass that reads them. */
  readonly comments: ClipComment[]
  /** The cells of the largest table that is too large to stay one, 0 where there is none. */
  largestTable: number
}

/** What one program, or the web, does to a text, undone. */
export type Pass = (clip: Clip) => void

/**
 * How the passes mark in the tree what the writer has to know; nothing of it is in what comes out.
 */
export const marked = {
  /**
   * On an element whose content was put in ('ins') or taken out ('del') while changes were tracked.
   */
  change: 'data-paste-change',
  /** On a paragraph whose end was put in or taken out. */
  end: 'data-paste-end',
  author: 'data-paste-author',
  at: 'data-paste-at',
  /** On an element that a comment is on: its number. */
  comment: 'data-paste-comment',
  /** On a figure that is a link card as the schema reads it, and stays as it is. */
  card: 'data-paste-card',
  /** On an element that is a box: the name of the block (shared/blocks/pasted.ts). */
  box: 'data-paste-box',
  /** On an element that stands for what parts words where no space is written. */
  gap: 'data-paste-gap',
  /** On a pull quote: who says it. */
  attribution: 'data-paste-attribution',
} as const

/**
 * Whether a clip is a text of Word's, or of a program that writes what Word writes (Outlook,
 * Excel).
 */
export function isOffice({ program }: Clip): boolean {
  return program === 'word' || program === 'wordWeb' || program === 'excel'
}
