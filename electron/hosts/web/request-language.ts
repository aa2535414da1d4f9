import { type InterfaceLanguage, languageFor } from '#shared/locales/languages.ts'

/**
 * The language of the host's own pages, from the Accept-Language header (RFC 9110, 12.5.4): among
 * Lede's languages the visitor's preferred one.
 */
export function languageOfRequest(header = ''): InterfaceLanguage {
  const preferred = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((q) => q !== undefined)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return languageFor(preferred.map(({ tag }) => tag))
}
