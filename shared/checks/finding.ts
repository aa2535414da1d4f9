import { z } from 'zod'
import { type BlockText, blockTextNames } from '#shared/article/block-texts.ts'
import { fieldNames } from '#shared/article/draft.ts'
import { type ProblemCode, problemCodes } from '#shared/publish/problem.ts'
import { type RuleId, ruleIds } from './rule-ids.ts'
import { type CheckSeverity, checkSeverities } from './severity.ts'

/** Of a field: offsets in its text; of a list in that of its `entry`. */
export interface FieldPlace {
  readonly kind: 'field'
  readonly field: (typeof fieldNames)[number]
  readonly entry: number
  readonly from: number
  readonly to: number
}

/**
 * In the body: `block` counts its outermost blocks, `from` and `to` are positions in that block as ProseMirror counts them, its own beginning being 0 (so that the first letter of a
 * paragraph is at 1). With an `attribute` the whole of the block that says something besides its words.
 */
export interface BodyPlace {
  readonly kind: 'body'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly attribute: BlockText | null
}

export type Place = { readonly kind: 'story' } | FieldPlace | BodyPlace

/** What mends a finding with one key: other words in the place of those that were found, or another address under them. */
export type Fix = { readonly text: string } | { readonly href: string }

/** One thing that a rule has found. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: CheckSeverity
  /** Of the rule `publication`, what publishing says. */
  readonly problem: ProblemCode | null
  /** What the message names. */
  readonly details: Readonly<Record<string, string>>
  readonly place: Place
  /** The words that were found; '' where it is about the story, a whole field or something that is missing. */
  readonly quote: string
  /** Where the quote begins in the text of its field or paragraph. */
  readonly offset: number
  readonly fix: Fix | null
}

const range = { from: z.number().int(), to: z.number().int() }

export const placeSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('story') }),
    z.object({ kind: z.literal('field'), field: z.enum(fieldNames), entry: z.number().int(), ...range }),
    z.object({
      kind: z.literal('body'),
      block: z.number().int(),
      attribute: z.enum(blockTextNames).nullable(),
      ...range,
    }),
  ]),
)

/** A finding as it comes over a boundary. */
export const findingSchema = z.lazy(() =>
  z.object({
    rule: z.enum(ruleIds),
    severity: z.enum(checkSeverities),
    problem: z.enum(problemCodes).nullable(),
    details: z.record(z.string(), z.string()),
    place: placeSchema,
    quote: z.string(),
    offset: z.number().int(),
    fix: z.union([z.object({ text: z.string() }), z.object({ href: z.string() })]).nullable(),
  }),
)

/** The longest name under which a draft keeps what is ignored in it. */
const longestKey = 500

/** What a finding is ignored by: the same words found by the same rule, wherever they move to. */
export function ignoreKey({ rule, quote, problem, place, details }: Finding): string {
  const what = quote === '' ? [problem ?? '', place.kind === 'field' ? place.field : '', details.count ?? ''] : [quote]
  return [rule, ...what].join(' ').slice(0, longestKey)
}
