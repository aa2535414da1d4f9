import iconv from 'iconv-lite'

/** Code pages by the character sets of fonts (`\fcharset`). */
const ofCharset: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

/** The character set of symbol fonts. */
export const symbolCharset = 2

/** The code page of a character set; null where it is the document's own. */
export function pageOfCharset(charset: number): number | null {
  return ofCharset[charset] ?? null
}

/** Decodes bytes, given as characters, in a code page. */
export function decodeInCodePage(bytes: string, page: number): string {
  const name = page === 10_000 ? 'macintosh' : page === 65_001 ? 'utf-8' : `cp${page}`
  return iconv.decode(Buffer.from(bytes, 'latin1'), iconv.encodingExists(name) ? name : 'cp1252')
}
