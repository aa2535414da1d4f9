import { type Accepts, acceptance, isSameName, primaryOf } from './accepted-words.ts'
import { capitalNouns, type Unknown } from './unknown-words.ts'
import { plain } from './words.ts'

/** The words of a text in one language (BCP 47) that its dictionary lacks. */
export interface UnknownIn<Found extends Unknown> {
  readonly language: string
  readonly unknown: readonly Found[]
}

/**
 * Of the unknown words of a story, text by text, those that count as misspelled: without accepted
 * words, and without names of people and places that the story introduces in any language
 * (`isName`), or repeats in the same spelling in the middle of sentences of one language.
 */
export function misspelledWords<Found extends Unknown>(
  texts: readonly UnknownIn<Found>[],
  accepts: Accepts,
): Found[][] {
  const names = introduced(texts.flatMap(({ unknown }) => unknown))
  const byLanguage = Map.groupBy(texts, ({ language }) => language)
  const areNames = new Map(
    [...byLanguage].map(([language, own]) => {
      const all = own.flatMap(({ unknown }) => unknown)
      return [language, acceptance([...names, ...repeated(all, language)], language)]
    }),
  )
  return texts.map(({ language, unknown }) =>
    unknown.filter(({ word }) => !accepts(word) && areNames.get(language)?.(word) !== true),
  )
}

function introduced(all: readonly Unknown[]): string[] {
  return all.filter(({ isName }) => isName).map(({ word }) => withoutGenitive(word))
}

function repeated(all: readonly Unknown[], language: string): string[] {
  if (capitalNouns.has(primaryOf(language))) return []
  const capitals = Map.groupBy(
    all.filter(({ isCapital }) => isCapital),
    ({ word }) => withoutGenitive(word),
  )
  const names = [...capitals.keys()]
  return names.filter((name) => {
    const alike = all.filter(({ word }) => {
      const bare = withoutGenitive(word)
      return bare === name || (bare[0] === name[0] && isSameName(name, bare))
    })
    return alike.length > 1
  })
}

function withoutGenitive(word: string): string {
  return plain(word).replace(/'s?$/u, '')
}
