import type { ReviewText } from '#shared/review/suggest/review-text.ts'

/**
 * How a story is exported: which of its texts, whether the person insists, and why if the checks
 * found errors.
 */
export interface Leaving {
  readonly text: ReviewText
  readonly insist: boolean
  readonly reason: string
}

/** The accepted text, without insisting. */
export const usualLeaving: Leaving = { text: 'accepted', insist: false, reason: '' }
