import { isSymbolFont, symbolIn } from '#shared/paste/index.ts'

/**
 * The character that a font shows, null if unknown; one outside of the private use area is the same
 * in every font.
 */
export function signOf(code: number, font: string): string | null {
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || !(code >= 0x20 && code <= 0x10ffff)
  return symbolIn(font, code) ?? (isPrivate || isSymbolFont(font) ? null : String.fromCodePoint(code))
}

/** A text as a font shows it. */
export function shownIn(font: string, text: string): string {
  if (!isSymbolFont(font)) return text
  return [...text].map((sign) => symbolIn(font, sign.codePointAt(0) ?? 0) ?? sign).join('')
}
