/** Which text of a story under review is meant: what was accepted of it, or what it says with all that is suggested. */
export const reviewTexts = ['accepted', 'suggested'] as const
export type ReviewText = (typeof reviewTexts)[number]
