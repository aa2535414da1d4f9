import { type Accepts, acceptance, isSameName, primaryOf } from './accepted.ts'
import { capitalNouns, type Unknown } from './unknown.ts'
import { plain } from './words.ts'

/**
 * Of the unknown words of a story, text by text, those that are flagged: not what somebody accepts,
 * and not the names of people and places that the story introduces (`isName`), or writes alike more
 * than once in the middle of sentences. `language`: BCP 47.
 */
export function misspelled<Found extends Unknown>(
  texts: readonly (readonly Found[])[],
  language: string,
  accepts: Accepts,
): Found[][] {
  const all = texts.flat()
  const isName = acceptance([...introduced(all), ...repeated(all, language)], language)
  return texts.map((found) => found.filter(({ word }) => !accepts(word) && !isName(word)))
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
