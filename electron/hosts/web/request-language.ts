/**
 * The language of the host's own pages, by the Accept-Language header (RFC 9110, 12.5.4): the first of English and German that the visitor prefers; English where
 * neither is named.
 */
export function languageOfRequest(header = ''): 'en' | 'de' {
  const preferred = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((q) => q !== undefined)
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag.split('-')[0])
    .find((language) => language === 'en' || language === 'de')
  return preferred === 'de' ? 'de' : 'en'
}
