import type { PictureFacts } from './picture-facts.ts'

/**
 * How much of what its file says of it a published picture carries: nothing; whose it is and how it
 * came about; or that and what it shows.
 */
export const carriages = ['none', 'rights', 'core'] as const

export type Carriage = (typeof carriages)[number]

/** What carries in any case where something does: of the more importance, the further up. */
const rights = [
  'creators',
  'credit',
  'copyright',
  'sourceType',
  'usageTerms',
  'rightsAddress',
  'licensorAddress',
  'expires',
  'source',
] as const satisfies readonly (keyof PictureFacts)[]

/**
 * The facts that a published picture carries. Never among them: the position and the device, when
 * it was taken, who is in it, and instructions, which are for editors.
 */
export const carriedFacts = {
  none: [],
  rights,
  core: [...rights, 'headline', 'alt', 'city', 'region', 'country', 'keywords', 'caption', 'extendedDescription'],
} as const satisfies Record<Carriage, readonly (keyof PictureFacts)[]>

export type CarriedFact = (typeof carriedFacts)[Carriage][number]
