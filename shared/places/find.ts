import type { Place } from './place.ts'

/**
 * The place with this name, ignoring capitals, diacritics, dots and hyphens. Null if there is none.
 */
export function findPlace(name: string, places: readonly Place[]): Place | null {
  const wanted = comparable(name)
  return (wanted !== '' && places.find((place) => comparable(place.name) === wanted)) || null
}

/**
 * The places that match what somebody is typing: first those whose name begins with it, then those
 * with a later word that does, each in the given order.
 *
 *
 * @param limit the most to return.
 */
export function completePlaces(prefix: string, places: readonly Place[], limit: number): Place[] {
  const wanted = comparable(prefix)
  if (wanted === '' || limit <= 0) return []
  const names = places.map((place) => ({ place, name: comparable(place.name) }))
  const first = names.filter(({ name }) => name.startsWith(wanted))
  const later = names.filter(({ name }) => !name.startsWith(wanted) && name.includes(` ${wanted}`))
  return [...first, ...later].slice(0, limit).map(({ place }) => place)
}

/** A normalised name, the same for spelling variants: "Saint-Étienne" and "saint etienne". */
function comparable(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[.,'’]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim()
}
