import type { Mark, Node } from '@tiptap/pm/model'
import type { FieldName, Fields } from '#shared/article/fields.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'

/**
 * The reviewed content of a story. `body` is a node of `proseSchema`; `status` in `fields` is never
 * a suggestion.
 */
export interface Content {
  readonly fields: Fields
  readonly body: Node
}

/**
 * A story under review: its accepted and its present content. The suggestions are the difference.
 */
export interface Review {
  readonly baseline: Content
  readonly live: Content
}

/**
 * Positions in a ProseMirror document; if both are equal, the position between two characters or
 * blocks.
 */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The range of a change in the baseline's body and in the live one. */
interface Placed {
  readonly baseline: Range
  readonly live: Range
}

/**
 * Words that were inserted, deleted or replaced. At most one of `before` and `after` is empty. In
 * them, the end of a paragraph and a line break are '\n', preceded for other lines by a sign
 * (`signOf`): a rule is '―\n', a link card its title.
 */
export interface TextChange extends Placed {
  readonly kind: 'text'
  readonly before: string
  readonly after: string
}

/**
 * A word or space whose marks changed: which were added to some of its characters, and which were
 * removed.
 */
export interface MarkChange extends Placed {
  readonly kind: 'marks'
  readonly text: string
  readonly added: readonly Mark[]
  readonly removed: readonly Mark[]
}

/**
 * A line whose form changed: heading level, list, quotation, table, the attributes of a card. The
 * ranges span the whole block.
 */
export interface BlockChange extends Placed {
  readonly kind: 'block'
  readonly before: LineForm
  readonly after: LineForm
}

export type BodyChange = TextChange | MarkChange | BlockChange

/**
 * A change of the body that is decided as one. Usually a single change; several if the structure
 * allows only all or none (the items of a list made from paragraphs, a paragraph that splits a
 * list). `kind` is text if any of them is, else that of the first.
 */
export interface BodySuggestion extends Placed {
  /** Identifies it within one computation, and in every computation from the same two contents. */
  readonly id: string
  readonly kind: BodyChange['kind']
  readonly changes: readonly [BodyChange, ...BodyChange[]]
  /** Person ids; the author of the first inserted word comes first. */
  readonly authors: readonly string[]
}

/**
 * A field that changed; `words` is the difference in words if both values are text or unset, empty
 * for other fields.
 */
export interface FieldSuggestion {
  readonly id: string
  readonly kind: 'field'
  readonly field: ReviewedField
  readonly before: Fields[ReviewedField]
  readonly after: Fields[ReviewedField]
  readonly words: readonly WordRun[]
  readonly authors: readonly string[]
}

export type Suggestion = BodySuggestion | FieldSuggestion

export type ReviewedField = Exclude<FieldName, 'status'>

/**
 * Consecutive words with the same fate. If words were replaced, the deleted ones come before the
 * inserted ones.
 */
export interface WordRun {
  readonly text: string
  readonly change: 'same' | 'inserted' | 'deleted'
}

/**
 * Looks up who made a change, as person ids in the order of the text; implemented by the caller,
 * who knows the draft. Ranges are in the live body, except for `deleted`, which asks who deleted a
 * range of the baseline's.
 */
export interface AuthorOf {
  inserted(live: Range): readonly string[]
  deleted(baseline: Range): readonly string[]
  /** Who changed the marks or the form of what still exists. */
  formed(live: Range): readonly string[]
  field(field: ReviewedField): readonly string[]
}

/** If no authors are known. */
export const noAuthors: AuthorOf = { inserted: () => [], deleted: () => [], formed: () => [], field: () => [] }
