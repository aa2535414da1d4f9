/**
 * Find and replace: what a query finds in a story, and the story after replacing it. Pure, without
 * a DOM.
 */
export { contextOf } from './context.ts'
export { findIn, foundText, type Hit, hitsIn, isInText, rangeOf } from './hits.ts'
export { type FoundField, foundFields, headFields, linesOf, type SearchedLine as Line } from './lines.ts'
export { escapePattern } from './literal.ts'
export { checkQuery, finderOf, type Match } from './matches.ts'
export { type FindQuery, maxTermLength } from './query.ts'
export { fieldsWith, replaceIn, replaceInBody } from './replace.ts'
