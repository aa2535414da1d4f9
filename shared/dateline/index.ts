/**
 * Datelines, which introduce stories ("MOSKAU, 22. Juni (BelTA) –"): printed from data and read
 * from text.
 */

export { agencies, agencyName, findAgency, recogniseAgency, styleOf } from './agencies.ts'
export type { Dateline } from './dateline.ts'
export { emptyDateline, hasDateline } from './dateline.ts'

export { formatDateline } from './format.ts'
export type { ParsedDateline } from './parse.ts'
export { parseDateline } from './parse.ts'
export type { StyleId } from './style.ts'
export { styles } from './style.ts'
