import type { ReviewText } from '#shared/review/suggest/review-text.ts'

/**
 * How a story leaves: which of its texts, whether somebody insists, and why, where the checks found
 * errors.
 */
export interface Leaving {
  readonly text: ReviewText
  readonly insist: boolean
  readonly reason: string
}

/** As it was accepted, and nobody insists. */
export const usualLeaving: Leaving = { text: 'accepted', insist: false, reason: '' }
