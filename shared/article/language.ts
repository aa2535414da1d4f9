import { rememberedText } from '#shared/remembered.ts'

/** Script direction of an article. */
export type Direction = 'ltr' | 'rtl'

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** How many texts to remember: stories are in a few languages, but each story asks again. */
const mostCharacters = 10_000

/** Whether `tag` is a well-formed BCP 47 language tag ("de", "sr-Latn", "pt-BR"). */
export const isLanguageTag = rememberedText((tag: string): boolean => {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}, mostCharacters)

/**
 * The direction in which a language is written, by its likely script (CLDR likely subtags). An
 * invalid tag counts as left to right.
 */
export const directionOf = rememberedText((language: string): Direction => {
  if (!isLanguageTag(language)) return 'ltr'
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}, mostCharacters)

/**
 * The name of a language in another language ("German" for de in en); the tag itself if no name is
 * known.
 */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
