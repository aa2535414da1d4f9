import { cities } from './cities.ts'
import { loaders } from './data/loaders.generated.ts'
import type { Place } from './place.ts'

/** The languages with their own names for the places (ISO 639-1). */
export const placeLanguages: readonly string[] = Object.keys(loaders)

const loaded = new Map<string, Promise<readonly Place[]>>()

/**
 * The places known in a language, sorted as its readers expect: the cities of the world's time
 * zones (Unicode CLDR's exemplar cities) and the cities that much news comes from. Missing names,
 * and all names in a language that is not included, are English.
 *
 *
 * @param language a BCP 47 tag; its first subtag decides.
 * @throws what reading their files throws; the next call reads them again.
 */
export function loadPlaces(language: string): Promise<readonly Place[]> {
  const primary = language.split(/[-_]/u, 1)[0]?.toLowerCase() ?? ''
  const key = primary in loaders ? primary : primary === 'no' || primary === 'nn' ? 'nb' : 'en'
  const known = loaded.get(key)
  if (known) return known
  const places = readPlaces(key)
  loaded.set(key, places)
  // After a failure the next request reads them again.
  places.catch(() => loaded.delete(key))
  return places
}

async function readPlaces(language: string): Promise<readonly Place[]> {
  const [zones, english, names] = await Promise.all([
    import('./data/zones.generated.ts'),
    import('./data/en.generated.ts'),
    loaders[language]?.(),
  ])
  const fallback = english.default.split(';')
  const own = names?.default.split(';') ?? []
  const zoneCities = zones.default.split(';').map((entry, index): Place => {
    const [timeZone = '', country = ''] = entry.split(' ')
    return { name: own[index] || fallback[index] || timeZone, timeZone, country }
  })
  const others = cities.map(({ names: { en, ...translated }, timeZone, country }): Place => {
    return { name: translated[language] ?? en, timeZone, country }
  })
  const collator = new Intl.Collator(language)
  return Object.freeze([...zoneCities, ...others].toSorted((one, other) => collator.compare(one.name, other.name)))
}
