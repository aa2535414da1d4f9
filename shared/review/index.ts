/** Review: what a draft suggests against what was accepted, computed anew each time, and what comes of deciding it. Pure, without a DOM. */
export {
  type ComparedBlock,
  type ComparedRow,
  type ComparedRun,
  type Comparison,
  compare,
  type Fate,
} from './compare.ts'

export { accept, acceptAll, reject, rejectAll } from './decide.ts'
export { groupsOf } from './groups.ts'
export type { LineForm } from './line-form.ts'
export { type Move, movedBy } from './moved.ts'
export { inPhrases } from './phrases.ts'
export type {
  BodyChange,
  Content,
  FieldSuggestion,
  Range,
  Review,
  Suggestion,
  TextChange,
  WordRun,
} from './suggestion.ts'
export { noAuthors } from './suggestion.ts'
export { attributed, suggestionsOf } from './suggestions.ts'
