import { type Direction, directionOf, isLanguageTag } from '#shared/article/language.ts'
import { rememberedText } from '#shared/remembered.ts'

/**
 * The longest language tag of a passage, in characters: far longer than any in use (BCP 47, 4.4.1).
 */
const longestTag = 64

/** How many characters of tags are remembered: every reading of a story asks for each passage's. */
const mostRemembered = 10_000

const languageOfTag = rememberedText((tag) => {
  if (!isLanguageTag(tag)) return null
  const { baseName } = new Intl.Locale(tag)
  // Undetermined, no language, several languages: no dictionary or voice can be chosen for these.
  return /^(?:und|zxx|mul|mis)\b/.test(baseName) ? null : baseName
}, mostRemembered)

/**
 * The language of a passage in canonical form ("EN-us" as en-US); null for an invalid BCP 47 tag.
 */
export function passageLanguage(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longestTag ? languageOfTag(value) : null
}

/** Whether two tags are of one language, whatever its region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => (isLanguageTag(tag) ? new Intl.Locale(tag).language : tag))
  return first === second
}

/**
 * What a passage in a language says of itself in HTML; null for what is no language. The direction
 * also where it is that of the text around: it parts the passage's signs and figures from those.
 */
export function passageAttributes(value: unknown): { lang: string; dir: Direction } | null {
  const lang = passageLanguage(value)
  return lang === null ? null : { lang, dir: directionOf(lang) }
}
