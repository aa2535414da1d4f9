import { isSymbolFont, symbolIn } from '#shared/paste/index.ts'

/**
 * What a character of a typeface shows, null where nobody knows; one that is nobody's private
 * character is what it is in every typeface.
 */
export function signOf(code: number, font: string): string | null {
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || !(code >= 0x20 && code <= 0x10ffff)
  return symbolIn(font, code) ?? (isPrivate || isSymbolFont(font) ? null : String.fromCodePoint(code))
}

/** A text as a typeface shows it. */
export function shownIn(font: string, text: string): string {
  if (!isSymbolFont(font)) return text
  return [...text].map((sign) => symbolIn(font, sign.codePointAt(0) ?? 0) ?? sign).join('')
}
