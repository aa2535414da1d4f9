import { lineText } from '#shared/schema/line-text.ts'

const longestName = 200

/**
 * The name that a picture's credentials give somebody or something, as it may stand within a line
 * of other words: it cannot turn their direction round (UAX #9, 2), or break them off. null where
 * nothing is left.
 */
export function claimedName(text: string): string | null {
  const words = text.slice(0, longestName).toWellFormed()
  return lineText(words.replace(/[\p{Bidi_Control}\p{Zl}\p{Zp}]|(?!\s)\p{Cc}/gu, ''))
}
