/**
 * Which text of a story under review is meant: what was accepted of it, what it says with all that
 * is suggested, or the former with suggestions and comments as such, which only some formats have a
 * place for.
 */
export const reviewTexts = ['accepted', 'suggested', 'marked'] as const
export type ReviewText = (typeof reviewTexts)[number]
