import { z } from 'zod'
import { type DigitalSourceType, digitalSourceTypeOf } from '#shared/asset/picture-facts.ts'

/**
 * What a label says of how something came about, by the terms of IPTC's Digital Source Type
 * vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype/): parts of it, or all of it, are a
 * generator's.
 */
export const labelTerms = [
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const satisfies readonly DigitalSourceType[]

export type LabelTerm = (typeof labelTerms)[number]

/** What a person says of a story's label: which one, or that it has none whatever it says. */
export const labelChoices = [...labelTerms, 'never'] as const

export type LabelChoice = (typeof labelChoices)[number]

export const labelChoiceSchema = z.enum(labelChoices)

/** The term that readers are shown; null where there is no label. */
export function labelTermOf(choice: LabelChoice | null): LabelTerm | null {
  return choice === 'never' ? null : choice
}

/** The term that an address of the vocabulary, or its last part, names; null for any other. */
export function labelTermIn(value: string | null): LabelTerm | null {
  const term = value === null ? null : digitalSourceTypeOf(value)
  return labelTerms.find((each) => each === term) ?? null
}

/** The address of a term, as formats of news name it. */
export function sourceTypeAddress(term: DigitalSourceType): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`
}

/** The same as schema.org names it (https://schema.org/IPTCDigitalSourceEnumeration). */
export function schemaSourceType(term: DigitalSourceType): string {
  return `https://schema.org/${term.slice(0, 1).toUpperCase()}${term.slice(1)}DigitalSource`
}
