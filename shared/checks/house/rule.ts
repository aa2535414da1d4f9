import { z } from 'zod'
import { isLanguageTag } from '#shared/article/language.ts'
import { checkSeverities } from '../severity.ts'

/** The most rules that a newsroom may have, and the greatest lengths of their texts. */
export const houseLimits = { rules: 100_000, find: 400, phrases: 200, text: 1_000, list: 100 } as const

/** What a rule looks for: whole words and phrases, or a JavaScript regular expression. */
export const findKinds = ['words', 'pattern'] as const

const day = z.iso.date().nullable().default(null)
const name = z.string().min(1).max(200)

/**
 * A rule of the newsroom's own. `find`: phrases of which any is found, or one pattern (flag u).
 * `instead`: the replacement ('': the writer has to find one); for a pattern with $1, $<name>.
 * Without languages or categories it applies to all. `from` and `until`: the first and the last day
 * on which it applies, by the story's own day.
 */
export const houseRuleSchema = z.lazy(() =>
  z
    .object({
      id: z.string().min(1).max(100),
      kind: z.enum(findKinds).default('words'),
      find: z.array(z.string().trim().min(1).max(houseLimits.find)).min(1).max(houseLimits.phrases),
      matchCase: z.boolean().default(false),
      instead: z.string().max(houseLimits.text).default(''),
      /** The reason, and where it is documented. */
      why: z.string().max(houseLimits.text).default(''),
      source: z.string().max(houseLimits.text).default(''),
      severity: z.enum(checkSeverities).default('warning'),
      languages: z.array(z.string().refine(isLanguageTag)).max(houseLimits.list).default([]),
      categories: z.array(name).max(houseLimits.list).default([]),
      /** Whether it also applies inside quotations. */
      quotations: z.boolean().default(false),
      from: day,
      until: day,
      on: z.boolean().default(false),
    })
    .refine(({ kind, find }) => kind === 'words' || find.length === 1)
    .refine(({ from, until }) => from === null || until === null || from <= until),
)

export type HouseRule = z.infer<typeof houseRuleSchema>

/** The key that identifies a rule wherever it comes from: the same text in the same scope. */
export function houseKey({ kind, find, languages, categories }: HouseRule): string {
  return JSON.stringify([kind, find.toSorted(), languages.toSorted(), categories.toSorted()])
}

/**
 * A key of everything that decides what a rule finds: the result of a trial is valid as long as
 * this does not change.
 */
export function triedKey({ on: _on, why: _why, source: _source, severity: _severity, ...rest }: HouseRule): string {
  return JSON.stringify(rest)
}

/** An empty rule, to be filled in. */
export function newHouseRule(id: string): HouseRule {
  return { ...houseRuleSchema.parse({ id, find: ['…'] }), find: [] }
}

/** Whether a rule applies to a story in this language and category, and on its day. */
export function countsFor(
  { languages, categories, from, until }: HouseRule,
  { tag, category, day }: { tag: string; category: string; day: string },
): boolean {
  const small = tag.toLowerCase()
  const isOf = (each: string) => small === each.toLowerCase() || small.startsWith(`${each.toLowerCase()}-`)
  return (
    (languages.length === 0 || languages.some(isOf)) &&
    (categories.length === 0 || categories.some((each) => each.toLowerCase() === category.toLowerCase())) &&
    (from === null || from <= day) &&
    (until === null || day <= until)
  )
}
