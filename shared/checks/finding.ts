import type { BlockText } from '#shared/article/block-texts.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { ProblemCode } from '#shared/publish/problem.ts'
import type { RuleId } from './rule-ids.ts'
import type { CheckSeverity } from './severity.ts'

/** The name of a check that failed or never ended: a rule, or a pattern of the house by its id. */
export type CheckName = RuleId | `house:${string}`

/** A place in a field: offsets in its text; for a list, in the text of its `entry`. */
export interface FieldPlace {
  readonly kind: 'field'
  readonly field: FieldName
  readonly entry: number
  readonly from: number
  readonly to: number
}

/**
 * A place in the body: `block` counts its outermost blocks, `from` and `to` are positions in that
 * block as ProseMirror counts them, its own beginning being 0 (so that the first letter of a
 * paragraph is at 1). With an `attribute`, the whole block that has such a text besides its
 * content.
 */
export interface BodyPlace {
  readonly kind: 'body'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly attribute: BlockText | null
}

export type FindingPlace = { readonly kind: 'story' } | FieldPlace | BodyPlace

/** What fixes a finding at one key: replacement words, or a new address for the link. */
export type Fix = { readonly text: string } | { readonly href: string }

/** One thing that a rule has found. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: CheckSeverity
  /** For the rule `publication`: what publishing reports. */
  readonly problem: ProblemCode | null
  /** The values for the placeholders of the message. */
  readonly details: Readonly<Record<string, string>>
  readonly place: FindingPlace
  /**
   * The words found; '' for findings about the story, a whole field or something that is missing.
   */
  readonly quote: string
  /** Where the quote begins in the text of its field or paragraph. */
  readonly offset: number
  readonly fix: Fix | null
}

/** The longest key under which a draft records something as ignored. */
const longestKey = 500

/**
 * The key by which a finding is ignored: the same rule and the same words, wherever they move to.
 */
export function ignoreKey({ rule, quote, problem, place, details }: Finding): string {
  if (rule === 'house') return [rule, details.id ?? '', quote].join(' ').slice(0, longestKey)
  const what = quote === '' ? [problem ?? '', place.kind === 'field' ? place.field : '', details.count ?? ''] : [quote]
  return [rule, ...what].join(' ').slice(0, longestKey)
}
