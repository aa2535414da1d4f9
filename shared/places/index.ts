/** Places that stories are filed from, with their time zones, in many languages. */
export { completePlaces, findPlace } from './find.ts'
export { loadPlaces, placeLanguages } from './load.ts'
export type { Place } from './place.ts'
