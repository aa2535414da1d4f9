import type { Fields } from '#shared/article/fields.ts'
import { type FoundField, linesOf, type SearchedLine } from '#shared/find/lines.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { type Accepts, ownNames } from './accepted.ts'
import { checkSpelling, type Misspelling } from './check.ts'
import type { Speller } from './speller.ts'

/** The fields that are written in whole words. */
export const spelledFields = ['kicker', 'headline', 'deck', 'summary'] as const satisfies readonly FoundField[]

export type SpelledField = (typeof spelledFields)[number]

/**
 * The lines of a story whose spelling is checked: its text, what its blocks say besides, and the
 * fields that are written in whole words.
 */
export function spelledLines(content: Content): SearchedLine[] {
  return linesOf(content).filter(({ field }) => field === null || spelledFields.some((name) => name === field))
}

/** The names that a story's own fields give. */
export function namesOf(fields: Fields): string[] {
  return ownNames({
    bylines: fields.bylines,
    keywords: fields.keywords,
    agency: fields.agency,
    places: [
      fields['dateline.place'],
      fields['dateline.region'],
      fields['dateline.country'],
      fields['dateline.agency'],
    ],
  })
}

/** A misspelling of a story, and the line it stands in. */
export interface StoryMisspelling extends Misspelling {
  line: SearchedLine
}

/**
 * The misspellings of a story, as it is read. `language`: BCP 47, of the dictionary that `speller`
 * is. Pure: the same for the same story, dictionary and `accepts`.
 */
export function checkStory(content: Content, language: string, speller: Speller, accepts: Accepts): StoryMisspelling[] {
  const lines = spelledLines(content)
  const texts = lines.map(({ text }) => text)
  return checkSpelling(texts, language, speller, accepts).flatMap((found, index) => {
    const line = lines[index]
    return line === undefined ? [] : found.map((each) => ({ ...each, line }))
  })
}
