import { z } from 'zod'
import { type DigitalSourceType, digitalSourceTypeOf } from '#shared/asset/picture-facts.ts'

/**
 * The labels on how something came about, as terms of IPTC's Digital Source Type vocabulary
 * (https://cv.iptc.org/newscodes/digitalsourcetype/): a generator made parts of it, or all of it.
 */
export const labelTerms = [
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const satisfies readonly DigitalSourceType[]

export type LabelTerm = (typeof labelTerms)[number]

/** A person's choice for a story: a label, or never any label. */
export const labelChoices = [...labelTerms, 'never'] as const

export type LabelChoice = (typeof labelChoices)[number]

export const labelChoiceSchema = z.enum(labelChoices)

/** The term shown to readers; null if there is no label. */
export function labelTermOf(choice: LabelChoice | null): LabelTerm | null {
  return choice === 'never' ? null : choice
}

/** The term meant by an address of the vocabulary or its last part; null for any other. */
export function labelTermIn(value: string | null): LabelTerm | null {
  const term = value === null ? null : digitalSourceTypeOf(value)
  return labelTerms.find((each) => each === term) ?? null
}

/** The address of a term, as news formats refer to it. */
export function sourceTypeAddress(term: DigitalSourceType): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`
}

/** The same term in schema.org (https://schema.org/IPTCDigitalSourceEnumeration). */
export function schemaSourceType(term: DigitalSourceType): string {
  return `https://schema.org/${term.slice(0, 1).toUpperCase()}${term.slice(1)}DigitalSource`
}
