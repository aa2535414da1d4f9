import { codePoint } from 'dingbat-to-unicode'

/**
 * The known symbol fonts, by name in lower case; a library knows their characters
 * (dingbat-to-unicode, made from Unicode's mapping files).
 */
const fonts: ReadonlyMap<string, string> = new Map(
  ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Symbol'].map((name) => [name.toLowerCase(), name]),
)

/** Whether the characters of a font are symbols. */
export function isSymbolFont(font: string): boolean {
  return fonts.has(font.trim().toLowerCase())
}

/**
 * The character that a symbol font shows; null if unknown. `code`: its position in the font, or the
 * private-use character that stands for it.
 */
export function symbolIn(font: string, code: number): string | null {
  const name = fonts.get(font.trim().toLowerCase())
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = name !== undefined && place > 0x20 ? codePoint(name, place) : undefined
  return sign ? (plainArrow(sign.codePoint) ?? sign.string) : null
}

/**
 * Unicode has every weight of arrow that Wingdings has, five times eight, which few fonts support:
 * one plain arrow replaces them.
 */
function plainArrow(code: number): string | null {
  return code >= 0x1f860 && code <= 0x1f887 ? (['←', '↑', '→', '↓', '↖', '↗', '↘', '↙'][code % 8] ?? null) : null
}
