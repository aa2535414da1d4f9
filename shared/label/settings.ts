import { z } from 'zod'

/** Where a page shows the label of its text. */
export const labelPlaces = ['above', 'below', 'byline'] as const

export type LabelPlace = (typeof labelPlaces)[number]

/** The longest words of a label, in UTF-16 units. */
export const longestLabel = 300

const said = z.string().trim().max(longestLabel).catch('')

/** A newsroom's own wording in one language; '' where it uses Lede's. */
const ownWordsSchema = z.object({
  trainedAlgorithmicMedia: said,
  compositeWithTrainedAlgorithmicMedia: said,
})

export type OwnWords = z.infer<typeof ownWordsSchema>

const usual = { share: 10, place: 'above', words: {}, captions: true } as const

/** How a newsroom labels generated content for its readers. */
export const labelSettingsSchema = z
  .object({
    /**
     * The share of generated words, in per cent, from which on a story is labelled automatically;
     * null: only if a person chooses a label.
     */
    share: z.number().int().min(1).max(100).nullable().catch(usual.share),
    place: z.enum(labelPlaces).catch(usual.place),
    /** Its own wording, by language subtag (BCP 47). */
    words: z.record(z.string().max(35), ownWordsSchema).catch({}),
    /** Whether captions say that a picture was made or changed by a generator. */
    captions: z.boolean().catch(usual.captions),
  })
  .catch({ ...usual, words: {} })

export type LabelSettings = z.infer<typeof labelSettingsSchema>

/** The settings of a newsroom that has chosen nothing. */
export const usualLabel: LabelSettings = { ...usual, words: {} }
