/** A text from structured data, in which markup and entities were often left. */
export function readable(text: string): string {
  const plain = text
    // Markup inside a line does not separate words.
    .replace(/<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp;)?(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => characterOf(name) ?? whole)
  return plain.replace(/[\s\u00ad\u200b]+/gu, (space) => (/\s/u.test(space) ? ' ' : '')).trim()
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: '’',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}
