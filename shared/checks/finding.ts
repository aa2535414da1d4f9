import type { BlockText } from '#shared/article/block-texts.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { ProblemCode } from '#shared/publish/problem.ts'
import type { RuleId } from './rule-ids.ts'
import type { CheckSeverity } from './severity.ts'

/** Of a field: offsets in its text; of a list in that of its `entry`. */
export interface FieldPlace {
  readonly kind: 'field'
  readonly field: FieldName
  readonly entry: number
  readonly from: number
  readonly to: number
}

/**
 * In the body: `block` counts its outermost blocks, `from` and `to` are positions in that block as
 * ProseMirror counts them, its own beginning being 0 (so that the first letter of a paragraph is at
 * 1). With an `attribute` the whole of the block that says something besides its words.
 */
export interface BodyPlace {
  readonly kind: 'body'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly attribute: BlockText | null
}

export type FindingPlace = { readonly kind: 'story' } | FieldPlace | BodyPlace

/**
 * What mends a finding with one key: other words in the place of those that were found, or another
 * address under them.
 */
export type Fix = { readonly text: string } | { readonly href: string }

/** One thing that a rule has found. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: CheckSeverity
  /** Of the rule `publication`, what publishing says. */
  readonly problem: ProblemCode | null
  /** What the message names. */
  readonly details: Readonly<Record<string, string>>
  readonly place: FindingPlace
  /**
   * The words that were found; '' where it is about the story, a whole field or something that is
   * missing.
   */
  readonly quote: string
  /** Where the quote begins in the text of its field or paragraph. */
  readonly offset: number
  readonly fix: Fix | null
}

/** The longest name under which a draft keeps what is ignored in it. */
const longestKey = 500

/** What a finding is ignored by: the same words found by the same rule, wherever they move to. */
export function ignoreKey({ rule, quote, problem, place, details }: Finding): string {
  const what = quote === '' ? [problem ?? '', place.kind === 'field' ? place.field : '', details.count ?? ''] : [quote]
  return [rule, ...what].join(' ').slice(0, longestKey)
}
