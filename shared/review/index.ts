/**
 * Review: what a draft suggests compared to what was accepted, computed anew each time, and the
 * effect of deciding it. Pure, without a DOM.
 */

export type { LineForm } from './diff/line-form.ts'
export { type MovedLines as Move, movedBy } from './diff/moved.ts'
export { inPhrases } from './diff/phrases.ts'
export { accept, acceptAll, reject, rejectAll } from './suggest/decide.ts'
export { groupsOf } from './suggest/groups.ts'
export type {
  BodyChange,
  Content,
  FieldSuggestion,
  Range,
  Review,
  Suggestion,
  TextChange,
  WordRun,
} from './suggest/suggestion.ts'
export { noAuthors } from './suggest/suggestion.ts'
export { suggestionsOf, withAuthors as attributed } from './suggest/suggestions.ts'
export {
  type ComparedBlock,
  type ComparedRow,
  type ComparedRun,
  type Comparison,
  compare,
  type Fate,
} from './versions/compare.ts'
