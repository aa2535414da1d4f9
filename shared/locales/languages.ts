/**
 * The languages of the interface, of menus and of the command line, in the order in which they are
 * offered. Another one is a line here and the folder of its tag beside this file (README.md there).
 * `name`: what the language calls itself. `region`: the tag whose region says how times are written
 * where nobody says otherwise.
 */
export const languages = [
  { tag: 'en', name: 'English', region: 'en-GB' },
  { tag: 'de', name: 'Deutsch', region: 'de' },
  { tag: 'es', name: 'Español', region: 'es' },
  { tag: 'fr', name: 'Français', region: 'fr' },
  { tag: 'ru', name: 'Русский', region: 'ru' },
] as const satisfies readonly { tag: string; name: string; region: string }[]

export type InterfaceLanguage = (typeof languages)[number]['tag']

/** The language that stands in where another one has no text, or none yet. */
export const fallback: InterfaceLanguage = languages[0].tag

/** The tags of the languages. */
export const languageTags: readonly InterfaceLanguage[] = languages.map(({ tag }) => tag)

/**
 * The language tag whose region says how times are written where nobody says which region it is
 * ("en-GB").
 */
export function regionOf(language: InterfaceLanguage): string {
  return languages.find(({ tag }) => tag === language)?.region ?? language
}

/**
 * The first of `wanted`, language tags in the order in which somebody prefers them, that Lede
 * speaks; `fallback` where it speaks none. A tag stands for all that it is a part of: "de-AT" finds
 * "de" (RFC 4647, 3.4, Lookup).
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
