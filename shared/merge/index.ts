/** Merging two copies of a draft that were edited apart, and what is decided where that was not done by itself. */
export { type Around, aroundOf, type Cell } from './around.ts'
export { type Brought, broughtBy } from './brought.ts'
export { compareReadings } from './compare-readings.ts'
export type { Conflict, FieldConflict } from './conflict.ts'
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
export { rangesIn } from './ranges.ts'
export { type Reading, textOf } from './reading.ts'
export { choicesOf, type Decision, reopen, settle, takesWords } from './settle.ts'
export { isKept, takeBack } from './take-back.ts'
