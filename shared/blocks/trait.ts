/** What kind of text a passage is: only `text` and `quote` consist of whole sentences. */
export type PassageKind = 'text' | 'quote' | 'heading' | 'cell' | 'caption' | 'beside' | 'field'

/** What can be known about a node of a body without loading any of its code. */
export interface NodeTraits {
  /** The schema version that introduced it. */
  readonly since: number
  /**
   * `words`: it holds text; `blocks`: it is a box around blocks; `parts`: it is a list, table, row
   * or cell; `nothing`: neither.
   */
  readonly holds: 'words' | 'blocks' | 'parts' | 'nothing'
  /** It only exists inside a block of its own kind: an item, a row, a cell. */
  readonly isPart?: true
  /** The kind of its text, unless that depends on what is around it. */
  readonly reads?: PassageKind
  /** It does not count as the story's own text: it repeats some of it, or stands beside it. */
  readonly isBeside?: true
  /** Its attributes that somebody has written, each a text of one line or a few. */
  readonly texts?: readonly string[]
  /** If nothing precedes or follows it, an arrow key can still move the caret out of it. */
  readonly isBox?: true
  /** If all of it is suggested, it is marked as new as a whole. */
  readonly isMarkedWhole?: true
  /**
   * It consists of more than its words: which of its lines correspond in three copies cannot be
   * inferred from the lines before them.
   */
  readonly isKnownBySaying?: true
  /** A comparison of two texts indents its content. */
  readonly isIndented?: true
  /** The sign that a comparison of two texts puts before a line that it begins. */
  readonly sign?: string
  /** What it displays besides its words. */
  readonly shows?: (attrs: Readonly<Record<string, unknown>>) => string
}

/** The traits of the nodes that make up a block, by their names. */
export type BlockTraits = Readonly<Record<string, NodeTraits>>
