/**
 * Merges two copies of a draft that were edited independently, and settles what could not be merged
 * automatically.
 */

export { type Brought, broughtBy } from './brought.ts'
export { compareReadings } from './conflicts/compare-readings.ts'
export type { Conflict, FieldConflict } from './conflicts/conflict.ts'
export { type ConflictReading, readingText as textOf } from './conflicts/reading.ts'
export { choicesOf, type Decision, reopen, settle, takesWords } from './conflicts/settle.ts'
export { type Cell, type PassageSurroundings as Around, surroundingsOf as aroundOf } from './conflicts/surroundings.ts'
export { type Arrival, mergeDraft, recordArrival } from './merge.ts'
export {
  type Choice,
  conflictsOf,
  type Merge,
  mergePartsOf,
  mergesOf,
  type OpenConflict,
  openConflictsIn,
  takenBackOf,
} from './merges.ts'
export { rangesIn } from './names/ranges.ts'
export { placeThroughMerges } from './place-through-merges.ts'
export { isKept, takeBack } from './take-back.ts'
