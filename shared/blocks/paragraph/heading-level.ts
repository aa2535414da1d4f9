/** The levels a heading inside a story may have; the headline itself is the page's only h1. */
export const headingLevels = [2, 3, 4] as const

export type HeadingLevel = (typeof headingLevels)[number]

/** `value` as a heading level, null (running text) where it is none. */
export function headingLevel(value: unknown): HeadingLevel | null {
  return headingLevels.find((level) => level === Number(value)) ?? null
}
