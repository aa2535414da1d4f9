import iconv from 'iconv-lite'
import { detectLanguage } from '../language.ts'

/** The national letters that replace ASCII characters in versions of ISO 646, by language. */
const national: Readonly<Record<string, string>> = {
  de: 'ÄÖÜäöüß',
  sv: 'ÄÖÅäöå~',
  da: 'ÆØÅæøå~',
  nb: 'ÆØÅæøå~',
  fi: 'ÄÖÅäöå~',
}
const places = '[\\]{|}~'

/**
 * The accents of ISO 6937, which precede their letter, as the combining characters that follow it
 * in Unicode.
 */
const before: Readonly<Record<number, string>> = {
  193: '\u0300',
  194: '\u0301',
  195: '\u0302',
  196: '\u0303',
  197: '\u0304',
  198: '\u0306',
  199: '\u0307',
  200: '\u0308',
  202: '\u030a',
  203: '\u0327',
  205: '\u030b',
  206: '\u0328',
  207: '\u030c',
}
const single: Readonly<Record<number, string>> = {
  169: '‘',
  170: '“',
  171: '«',
  178: '²',
  179: '³',
  180: '×',
  185: '’',
  186: '”',
  187: '»',
  208: '—',
  225: 'Æ',
  232: 'Ł',
  233: 'Ø',
  234: 'Œ',
  241: 'æ',
  248: 'ł',
  249: 'ø',
  250: 'œ',
  251: 'ß',
}

/**
 * Decodes the bytes of a message (IPTC 7901, section 7 and annex C): UTF-8, else ISO 6937, a code
 * page of DOS or Windows, or ISO 646 with national letters, whichever gives plausible words.
 * Nothing in a message declares it.
 */
export function decodeMessage(bytes: Uint8Array): string {
  const utf8 = strictly(bytes)
  if (utf8 !== null && /[^\p{ASCII}]/u.test(utf8)) return utf8
  if (utf8 !== null) return withNationalLetters(utf8)
  if (isIso6937(bytes)) return iso6937(bytes)
  const pages = ['windows-1252', 'cp850', 'windows-1250', 'windows-1251', 'cp866'].map((page) =>
    iconv.decode(bytes, page),
  )
  return pages.toSorted((one, other) => sense(other) - sense(one))[0] ?? ''
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * How much more often characters beyond ASCII are inside words, like letters, than outside of them.
 */
function sense(text: string): number {
  const words = text.slice(0, 100_000).match(/[^\s\p{P}\d]*[^\p{ASCII}][^\s\p{P}\d]*/gu) ?? []
  const one = /^(?:[\p{Script=Latin}’]+|[\p{Script=Cyrillic}’]+)$/u
  return words.reduce((sum, word) => {
    const isWord =
      one.test(word) && /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word) && !/^\P{ASCII}{3,}$/u.test(latinOnly(word))
    return sum + (isWord ? word.length : -word.length)
  }, 0)
}

function latinOnly(word: string): string {
  return /\p{Script=Latin}/u.test(word) ? word : ''
}

/** A 7-bit text whose braces and bars are letters: they are inside words. */
function withNationalLetters(text: string): string {
  const inside = text.match(/\p{L}[{|}~[\\\]]\p{L}|\s[{|}[\\\]]\p{L}{2}/gu) ?? []
  if (inside.length < 3) return text
  const written = (letters: string) => text.replace(/[{|}~[\\\]]/g, (sign) => letters[places.indexOf(sign)] ?? sign)
  const found = Object.entries(national).find(
    ([language, letters]) => detectLanguage(prose(written(letters)), null, 'en') === language,
  )
  return found === undefined ? text : written(found[1])
}

/** The text of a message without its header. */
function prose(text: string): string {
  return text.slice(text.indexOf('\u0002') + 1).replace(/\s+/g, ' ')
}

function isIso6937(bytes: Uint8Array): boolean {
  let [pairs, others] = [0, 0]
  for (const [index, byte] of bytes.entries()) {
    const next = bytes[index + 1] ?? 0
    const isLetter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
    if (before[byte] !== undefined && isLetter) pairs += 1
    else if (byte > 127 && single[byte] === undefined) others += 1
  }
  // In other code pages two bytes beyond ASCII would also occur here.
  return pairs > 0 && pairs > others * 4 && combines(bytes)
}

/** Whether the letters after such accents are ones that have them, mostly vowels. */
function combines(bytes: Uint8Array): boolean {
  let [fitting, all] = [0, 0]
  for (const [index, byte] of bytes.entries()) {
    const sign = before[byte]
    if (sign === undefined) continue
    all += 1
    const letter = String.fromCharCode(bytes[index + 1] ?? 0)
    if ((letter + sign).normalize('NFC').length === 1) fitting += 1
  }
  return fitting / all > 0.9
}

function iso6937(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    const sign = before[byte]
    if (sign !== undefined) {
      index += 1
      parts.push((String.fromCharCode(bytes[index] ?? 32) + sign).normalize('NFC'))
    } else parts.push(single[byte] ?? String.fromCharCode(byte))
  }
  return parts.join('')
}
