/**
 * The most that a field may hold, in UTF-16 units (entries: in entries). Drafts may hold more for a
 * while; files and exports may not.
 */
export const limits = {
  headline: 1_000,
  place: 200,
  agency: 100,
  category: 200,
  byline: 300,
  keyword: 200,
  slugline: 200,
  url: 2_000,
  text: 10_000,
  entries: 200,
} as const
