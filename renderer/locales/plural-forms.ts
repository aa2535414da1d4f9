import type { InterfaceLanguage } from '#shared/locales/languages.ts'

/**
 * A name space's texts with each plural form that the language has (CLDR): one that is left out is
 * said as the last, `other`. French and Spanish leave out "many", which differs where the million
 * is a word ("un million de mots") and not where it is written in digits, as Lede does.
 */
export function withAllForms(texts: object, language: InterfaceLanguage): object {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const whole: Record<string, unknown> = {}
  for (const [key, text] of Object.entries(texts)) {
    const [, name] = /^(.+)_other$/.exec(key) ?? []
    if (name !== undefined) for (const form of pluralCategories) whole[`${name}_${form}`] ??= text
    whole[key] = typeof text === 'object' ? withAllForms(text, language) : text
  }
  return whole
}
