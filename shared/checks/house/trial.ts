import { z } from 'zod'

/** A place found by a rule on trial, with the words around it and the replacement. */
const trialHitSchema = z.object({
  rule: z.string(),
  /** The field's name; null in the body. */
  field: z.string().nullable(),
  before: z.string(),
  found: z.string(),
  behind: z.string(),
  after: z.string(),
})

/**
 * A draft in which rules on trial find something. `year`: that of the story's own day, '' without
 * one.
 */
const trialDraftSchema = z.object({
  id: z.string(),
  headline: z.string(),
  year: z.string(),
  category: z.string(),
  hits: z.array(trialHitSchema),
})

/** What rules on trial find. `looked`: the number of drafts searched. */
export const houseTrialSchema = z.object({
  drafts: z.array(trialDraftSchema),
  looked: z.number().int(),
  /** The ids of rules whose pattern took too long. */
  slow: z.array(z.string()),
})

export type HouseTrial = z.infer<typeof houseTrialSchema>
export type TrialHit = z.infer<typeof trialHitSchema>
export type TrialDraft = z.infer<typeof trialDraftSchema>

/** The number of hits in one year, or in one category. */
export interface TrialCount {
  readonly name: string
  readonly count: number
}

export function hitsOf({ drafts }: Pick<HouseTrial, 'drafts'>): number {
  return drafts.reduce((sum, { hits }) => sum + hits.length, 0)
}

/** Hits by year, the latest first, and by category, the most frequent first. */
export function countsOf({ drafts }: Pick<HouseTrial, 'drafts'>): { years: TrialCount[]; categories: TrialCount[] } {
  const by = (nameOf: (draft: TrialDraft) => string) =>
    [...Map.groupBy(drafts, nameOf)].map(([name, own]) => ({ name, count: hitsOf({ drafts: own }) }))
  return {
    years: by(({ year }) => year).sort((one, other) => (one.name < other.name ? 1 : -1)),
    categories: by(({ category }) => category).sort((one, other) => other.count - one.count),
  }
}
