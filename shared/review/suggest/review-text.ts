/**
 * Which text of a story under review is meant: the accepted one, the one with all suggestions, or
 * the accepted one with suggestions and comments as such, which only some formats can contain.
 */
export const reviewTexts = ['accepted', 'suggested', 'marked'] as const
export type ReviewText = (typeof reviewTexts)[number]
