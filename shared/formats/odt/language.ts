/**
 * The language of a text as properties of its style (OpenDocument 1.3, part 3, 20.174–20.407): for
 * letters of every kind, since the tag says what they are. A tag that is more than language, script
 * and country is also given whole.
 */
export function languageProperties(tag: string): Record<string, string> {
  const { language, script, region } = new Intl.Locale(tag)
  const isWhole = [language, script, region].filter((part) => part !== undefined).join('-') === tag
  const country = region ?? 'none'
  return {
    'fo:language': language,
    'fo:country': country,
    ...(script === undefined ? {} : { 'fo:script': script }),
    ...(isWhole ? {} : { 'style:rfc-language-tag': tag }),
    'style:language-asian': language,
    'style:country-asian': country,
    'style:language-complex': language,
    'style:country-complex': country,
  }
}
