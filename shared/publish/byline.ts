/** What may precede a name in a byline, by language. */
const prefixes: Readonly<Record<string, RegExp>> = {
  en: /^by\s+/i,
  de: /^von\s+/i,
  fr: /^par\s+/i,
  es: /^por\s+/i,
  pt: /^por\s+/i,
  it: /^di\s+/i,
  pl: /^autor(ka)?:?\s+/i,
  ru: /^автор:?\s+/i,
  be: /^аўтар:?\s+/i,
  uk: /^автор(ка)?:?\s+/i,
}

/**
 * The author's name in a byline written in a language: "Von Anna Beispiel" (de) is by "Anna
 * Beispiel".
 */
export function authorName(byline: string, language: string): string {
  const prefix = prefixes[language.split('-')[0]?.toLowerCase() ?? '']
  const line = byline.trim()
  const name = prefix === undefined ? line : line.replace(prefix, '')
  return name === '' ? line : name
}
