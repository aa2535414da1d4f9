/**
 * The languages of windows, menus and the command line, in the order in which they are offered. A
 * new one is a line here and the folder of its tag beside this file (README.md there). `name`: the
 * language's own name for itself. `region`: the tag whose region decides how times are written
 * unless the user says otherwise.
 */
export const languages = [
  { tag: 'en', name: 'English', region: 'en-GB' },
  { tag: 'de', name: 'Deutsch', region: 'de' },
  { tag: 'es', name: 'Español', region: 'es' },
  { tag: 'fr', name: 'Français', region: 'fr' },
  { tag: 'ru', name: 'Русский', region: 'ru' },
] as const satisfies readonly { tag: string; name: string; region: string }[]

export type InterfaceLanguage = (typeof languages)[number]['tag']

/** The language used where another one lacks a text, or has none loaded yet. */
export const fallback: InterfaceLanguage = languages[0].tag

/** The tags of the languages. */
export const languageTags: readonly InterfaceLanguage[] = languages.map(({ tag }) => tag)

/** The language tag whose region decides how times are written where none is chosen ("en-GB"). */
export function regionOf(language: InterfaceLanguage): string {
  return languages.find(({ tag }) => tag === language)?.region ?? language
}

/**
 * The first of `wanted`, language tags in order of preference, that Lede has; `fallback` if it has
 * none. A tag matches all longer ones: "de" matches "de-AT" (RFC 4647, 3.4, Lookup).
 */
export function languageFor(wanted: readonly string[]): InterfaceLanguage {
  for (const each of wanted) {
    const parts = each.toLowerCase().split('-')
    for (let length = parts.length; length > 0; length--) {
      const sought = parts.slice(0, length).join('-')
      const found = languageTags.find((tag) => tag.toLowerCase() === sought)
      if (found !== undefined) return found
    }
  }
  return fallback
}
