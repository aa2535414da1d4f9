/** How a box is marked up on a page: the element and its class. */
export type WrittenAs = readonly [name: string, className: string]

/** How a box of its own in a text is pasted from other pages. */
export interface Pasting {
  /** How Lede's pages (its `html`) and WordPress's blocks mark it up. */
  readonly writtenAs: readonly WrittenAs[]
  /** Prepares the pasted element: finds it and marks it as a box before its text is read. */
  readonly prepare?: (element: Element) => void
  /**
   * Turns its content, as plain HTML, into the element that the schema reads as the block; null if
   * the block cannot hold that content, which then stays as it is. `attribution`: the source of a
   * quotation. Without this function the box is dissolved after it was prepared.
   */
  readonly box?: (content: Element, attribution: string | null) => Element | null
}

/** How the nodes of a block are pasted, by name. */
export type BlockPasting = Readonly<Record<string, Pasting>>
