/** How a box is written on a page: the element and its class. */
export type WrittenAs = readonly [name: string, className: string]

/** How a block that stands in a text as a box of its own comes in from other pages. */
export interface Pasting {
  /** How it is written on Lede's pages (its `html`), and by WordPress's blocks. */
  readonly writtenAs: readonly WrittenAs[]
  /** Makes the pasted element ready: it is found, and marked as a box, before its text is read. */
  readonly prepare?: (element: Element) => void
  /**
   * Makes what stands in it, written as plain HTML, the element that the schema reads as the block;
   * null where it is nothing that it holds: then it stays as it is. `attribution`: who says what is
   * quoted. What lacks it is no box any more once it is prepared.
   */
  readonly box?: (content: Element, attribution: string | null) => Element | null
}

/** How the nodes of a block come in, by their names. */
export type BlockPasting = Readonly<Record<string, Pasting>>
