import { z } from 'zod'

/** Where a page shows the label of its text. */
export const labelPlaces = ['above', 'below', 'byline'] as const

export type LabelPlace = (typeof labelPlaces)[number]

/** The longest words of a label, in UTF-16 units. */
export const longestLabel = 300

const said = z.string().trim().max(longestLabel).catch('')

/** What a newsroom writes in one language; '' where it writes what Lede does. */
const ownWordsSchema = z.object({
  trainedAlgorithmicMedia: said,
  compositeWithTrainedAlgorithmicMedia: said,
})

export type OwnWords = z.infer<typeof ownWordsSchema>

const usual = { share: 10, place: 'above', words: {}, captions: true } as const

/** How a newsroom tells its readers what a generator made. */
export const labelSettingsSchema = z
  .object({
    /**
     * From which share of generated words on a story is labelled by itself, in per cent; null: only
     * where a person says so.
     */
    share: z.number().int().min(1).max(100).nullable().catch(usual.share),
    place: z.enum(labelPlaces).catch(usual.place),
    /** Its own words, by the language's subtag (BCP 47). */
    words: z.record(z.string().max(35), ownWordsSchema).catch({}),
    /** Whether the captions of pictures that a generator made, or changed, say so. */
    captions: z.boolean().catch(usual.captions),
  })
  .catch({ ...usual, words: {} })

export type LabelSettings = z.infer<typeof labelSettingsSchema>

/** How it is done where no newsroom has said. */
export const usualLabel: LabelSettings = { ...usual, words: {} }
