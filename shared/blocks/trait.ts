/** What kind of text a passage is: whole sentences stand in `text` and `quote` alone. */
export type PassageKind = 'text' | 'quote' | 'heading' | 'cell' | 'caption' | 'beside' | 'field'

/** What there is to know of a node of a body without any of its code. */
export interface NodeTraits {
  /** The version of the schema that brought it. */
  readonly since: number
  /**
   * `words`: a block of text; `blocks`: a box around blocks; `parts`: a list, table, row or cell;
   * `nothing`: neither.
   */
  readonly holds: 'words' | 'blocks' | 'parts' | 'nothing'
  /** It stands only in a block of its own kind: an item, a row, a cell. */
  readonly isPart?: true
  /** What the text in it is, where not what is around it says so. */
  readonly reads?: PassageKind
  /** It is not read as the story's own text: it says it again, or stands beside it. */
  readonly isBeside?: true
  /** Its attributes that somebody has written, each a text of one line or a few. */
  readonly texts?: readonly string[]
  /** An arrow key leads out of it where nothing stands before or behind it. */
  readonly isBox?: true
  /** It is marked as new as a whole where all of it is suggested. */
  readonly isMarkedWhole?: true
  /**
   * It is more than its words: which lines of its kind correspond in three copies does not follow
   * from the lines before them.
   */
  readonly isKnownBySaying?: true
  /** What stands in it is shown further in, where two texts are compared. */
  readonly isIndented?: true
  /** The sign before what begins with a line, where two texts are compared. */
  readonly sign?: string
  /** What it shows in a text besides its words. */
  readonly shows?: (attrs: Readonly<Record<string, unknown>>) => string
}

/** The traits of the nodes that make up a block, by their names. */
export type BlockTraits = Readonly<Record<string, NodeTraits>>
