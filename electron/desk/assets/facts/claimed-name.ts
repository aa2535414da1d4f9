import { lineText } from '#shared/schema/line-text.ts'

const longestName = 200

/**
 * A name from a picture's credentials, made safe inside a line of text: it can neither reverse the
 * direction of other words (UAX #9, 2) nor break the line. Null if nothing is left.
 */
export function claimedName(text: string): string | null {
  const words = text.slice(0, longestName).toWellFormed()
  return lineText(words.replace(/[\p{Bidi_Control}\p{Zl}\p{Zp}]|(?!\s)\p{Cc}/gu, ''))
}
