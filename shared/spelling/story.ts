import type { Fields } from '#shared/article/fields.ts'
import { type FoundField, linesOf, linesOfText, type SearchedLine } from '#shared/find/lines.ts'
import { remembered } from '#shared/remembered.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { type Accepts, ownNames } from './accepted-words.ts'
import { checkSpelling, type Misspelling } from './check.ts'
import { partsOfLine, type SpelledPart } from './parts.ts'
import type { Speller } from './speller.ts'

/** The fields that consist of whole words. */
export const spelledFields = ['kicker', 'headline', 'deck', 'summary'] as const satisfies readonly FoundField[]

export type SpelledField = (typeof spelledFields)[number]

/** An edit leaves nearly all blocks what they were. */
const linesOfBlock = remembered(linesOfText)

/**
 * The lines of a story whose spelling is checked: its text, the texts that blocks have besides
 * their content, and the fields that consist of whole words.
 */
function spelledLines(content: Content): SearchedLine[] {
  return linesOf(content, linesOfBlock).filter(
    ({ field }) => field === null || spelledFields.some((name) => name === field),
  )
}

/** The names in a story's own fields. */
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

/**
 * The parts of a story whose spelling is checked, in reading order, each with its language.
 * `language`: BCP 47, of the article.
 */
export function spelledParts(content: Content, language: string): SpelledPart[] {
  return spelledLines(content).flatMap((line) => partsOfLine(line, language))
}

/** A misspelling in a story, its line, and its language. */
export interface StoryMisspelling extends Misspelling {
  line: SearchedLine
  language: string
}

/**
 * The misspellings in the parts of a story. `spellers`: dictionaries by language; parts without one
 * are not checked. Pure: the same for the same parts, dictionaries and `accepts`.
 */
export function checkParts(
  parts: readonly SpelledPart[],
  spellers: ReadonlyMap<string, Speller>,
  accepts: Accepts,
): StoryMisspelling[] {
  const texts = parts.map(({ text, language }) => ({ text, language, speller: spellers.get(language) ?? null }))
  return checkSpelling(texts, accepts).flatMap((found, index) => {
    const part = parts[index]
    if (part === undefined) return []
    const { line, language, at } = part
    return found.map(({ from, to, ...each }) => ({ ...each, from: from + at, to: to + at, line, language }))
  })
}
