import { codePoint } from 'dingbat-to-unicode'

/**
 * The typefaces of signs that are known, by their names in lower case; what their characters are is
 * the library's data (dingbat-to-unicode, made of Unicode's mapping files).
 */
const fonts: ReadonlyMap<string, string> = new Map(
  ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Symbol'].map((name) => [name.toLowerCase(), name]),
)

/** Whether the letters of a typeface are signs. */
export function isSymbolFont(font: string): boolean {
  return fonts.has(font.trim().toLowerCase())
}

/**
 * What a character of a typeface of signs shows; null where that is not known. `code`: its place in
 * the typeface, or the private character of Unicode that tells it.
 */
export function symbolIn(font: string, code: number): string | null {
  const name = fonts.get(font.trim().toLowerCase())
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = name !== undefined && place > 0x20 ? codePoint(name, place) : undefined
  return sign ? (plainArrow(sign.codePoint) ?? sign.string) : null
}

/**
 * Unicode has every weight of arrow that Wingdings has, five times eight, which few typefaces show:
 * they are all arrows.
 */
function plainArrow(code: number): string | null {
  return code >= 0x1f860 && code <= 0x1f887 ? (['←', '↑', '→', '↓', '↖', '↗', '↘', '↙'][code % 8] ?? null) : null
}
