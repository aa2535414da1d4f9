import type { Mark, Node } from '@tiptap/pm/model'
import type { FieldName, Fields } from '#shared/article/fields.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'

/**
 * Everything of a story that is reviewed. `body` is a node of `articleSchema`; `status` in `fields`
 * is never a suggestion.
 */
export interface Content {
  readonly fields: Fields
  readonly body: Node
}

/**
 * A story under review: what has been accepted, and what it says now. The suggestions are the
 * difference.
 */
export interface Review {
  readonly baseline: Content
  readonly live: Content
}

/**
 * Positions in a ProseMirror document; where both are the same, the place between two characters or
 * blocks.
 */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a change stands in the baseline's body and in the live one. */
interface Placed {
  readonly baseline: Range
  readonly live: Range
}

/**
 * Words that were put in, taken out or replaced. Of `before` and `after` at most one is empty. The
 * end of a paragraph and a line break are '\n' in them, other lines have a sign before it
 * (`signOf`): a rule '―\n', a link card its title.
 */
export interface TextChange extends Placed {
  readonly kind: 'text'
  readonly before: string
  readonly after: string
}

/** A word or space whose marks changed: which are new on some of its characters, which are gone. */
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
 * A change of the body that is decided as one. Mostly a single one; several where the structure
 * allows only all or none (the items of a list made from paragraphs, a paragraph that splits a
 * list). `kind` is text where any of them is, else that of the first.
 */
export interface BodySuggestion extends Placed {
  /** Names it within one computation, and in every computation from the same two contents. */
  readonly id: string
  readonly kind: BodyChange['kind']
  readonly changes: readonly [BodyChange, ...BodyChange[]]
  /** Person ids; whoever put in the first word comes first. */
  readonly authors: readonly string[]
}

/**
 * A field that changed; `words` is the difference in words where both values are text or unset,
 * empty for other fields.
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
 * Consecutive words with the same fate. Where words were replaced, the deleted ones come before the
 * inserted ones.
 */
export interface WordRun {
  readonly text: string
  readonly change: 'same' | 'inserted' | 'deleted'
}

/**
 * Who made a change, as person ids in the order of the text; the caller knows them from the draft.
 * Ranges are in the live body, but for `deleted`, which asks who took out a range of the
 * baseline's.
 */
export interface AuthorOf {
  inserted(live: Range): readonly string[]
  deleted(baseline: Range): readonly string[]
  /** Who changed the marks or the form of what is still there. */
  formed(live: Range): readonly string[]
  field(field: ReviewedField): readonly string[]
}

/** Where nobody is known. */
export const noAuthors: AuthorOf = { inserted: () => [], deleted: () => [], formed: () => [], field: () => [] }
