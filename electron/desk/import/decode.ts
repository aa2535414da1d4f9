import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { LedeError } from '#shared/api/errors.ts'
import { foreignBytes, refuseForeign } from './foreign-formats.ts'

/**
 * A file's bytes as text. `encoding` is a familiar name ("UTF-8", "UTF-16LE", "windows-1251"). A
 * byte order mark is not part of the text.
 */
export interface DecodedText {
  text: string
  encoding: string
  /**
   * The encoding was guessed from the letters, because none was declared or the declared one did
   * not fit.
   */
  isGuessed?: boolean
}

/** How much of a file is used to guess its encoding. */
const sampleBytes = 64 * 1024

/**
 * Decodes a text file: UTF-8 (strictly) and UTF-16 with or without a byte order mark, else the most
 * likely single-byte or Asian encoding.
 *
 *
 * @throws LedeError `file.foreign` for a known kind of file that is no text, `file.binary` for any
 * other, `file.undecodable` if no encoding fits.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const foreign = foreignBytes(bytes)
  if (foreign !== null) refuseForeign(foreign, name)
  const decoded = decodeUnicode(bytes) ?? decodeDeclared(bytes) ?? decodeLegacy(bytes, name)
  if (hasBinary(decoded.text)) throw new LedeError('file.binary', { name })
  return decoded
}

function decodeUnicode(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'UTF-16LE' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'UTF-16BE' }
  const sixteen = unmarkedUtf16(bytes)
  if (sixteen !== null) return { text: iconv.decode(bytes, sixteen), encoding: sixteen.toUpperCase() }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return null
  }
}

// Detects UTF-16 without a mark: one half of each pair hardly changes, being the alphabet's page,
// or zero for spaces and newlines.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096 & ~1)
  const pairs = sample.length >> 1
  if (pairs < 2 || bytes.length % 2 === 1) return null
  const halves = [0, 1].map((parity) => {
    let pages = 0
    let zeros = 0
    for (let index = parity; index < sample.length; index += 2) {
      const byte = sample[index] ?? 0
      if (byte === 0) zeros += 1
      if (byte <= 0x06 || byte === 0x20) pages += 1
    }
    return { pages: pages / pairs, zeros: zeros / pairs }
  })
  const looksLike = (high: number, low: number) =>
    (halves[high]?.pages ?? 0) > 0.9 && (halves[high]?.zeros ?? 0) > 0.05 && (halves[low]?.zeros ?? 1) < 0.01
  if (looksLike(1, 0)) return 'utf-16le'
  return looksLike(0, 1) ? 'utf-16be' : null
}

/**
 * Decodes with the encoding that a page or XML declares (HTML Standard, section 4.2.5.4; XML 1.0,
 * section 4.3.3), if that gives a text.
 */
function decodeDeclared(bytes: Uint8Array): DecodedText | null {
  const head = iconv.decode(bytes.subarray(0, 2_048), 'latin1')
  const declared = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head)
  const said = declared?.[1] ?? declared?.[2] ?? ''
  const encoding = equivalents[said.toUpperCase()] ?? said
  if (encoding === '' || /^utf-?16/i.test(encoding) || !iconv.encodingExists(encoding)) return null
  const text = iconv.decode(bytes, encoding)
  const isUnicode = /^utf-?8$/i.test(encoding)
  if (isUnicode) return isDamagedUtf8(text) ? { text, encoding: 'UTF-8' } : null
  // A wrong one makes of letters what nobody writes.
  if (share(text, /[\uFFFD\u0080-\u009F]/gu) > 0.002) return null
  return plausibility(text.slice(0, sampleBytes)) > 0.5 ? { text, encoding: said } : null
}

/**
 * Whether a text that is no UTF-8 once was: far more of its letters beyond ASCII are whole than are
 * not, or only the last one was cut. Of another encoding hardly any happens to be one.
 */
function isDamagedUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0
  return whole > broken * 4 || /^[^\uFFFD]*\uFFFD{1,3}$/u.test(text)
}

function decodeLegacy(bytes: Uint8Array, name: string): DecodedText {
  const sample = bytes.subarray(0, sampleBytes)
  const guesses = analyse(sample)
    .map((match) => ({ encoding: equivalents[match.name] ?? match.name, confidence: match.confidence }))
    .filter(({ encoding }) => iconv.encodingExists(encoding))
  const best = guesses[0]
  if (!best) throw new LedeError('file.undecodable', { name })
  // On short texts the library confuses encodings of one alphabet; which of them produces plausible
  // words is then the better criterion.
  const family = cyrillic.includes(best.encoding) || latin.includes(best.encoding) ? [...cyrillic, ...latin] : []
  const weigh = (encoding: string) =>
    plausibility(iconv.decode(sample, encoding)) +
    (guesses.find((guess) => guess.encoding === encoding)?.confidence ?? 0) / 400
  const encoding = family.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? best.encoding
  const text = iconv.decode(bytes, encoding)
  if (share(text, /\uFFFD/gu) > 0.02) throw new LedeError('file.undecodable', { name })
  return { text, encoding, isGuessed: true }
}

const cyrillic = ['windows-1251', 'KOI8-R']
const latin = ['windows-1252', 'windows-1250']

/**
 * The ISO standards that the library names stand in practice for the Windows code pages that
 * contain them.
 */
const equivalents: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'windows-1251',
  'ISO-8859-9': 'windows-1254',
}

/**
 * How plausible the words beyond ASCII are: one alphabet, and capitals only where they belong.
 * Between -1 and 1.
 */
function plausibility(text: string): number {
  const words = text.slice(0, 8192).match(/[^\s\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]{2,}/gu) ?? []
  let letters = 0
  let good = 0
  for (const word of words) {
    if (!/[^\p{ASCII}]/u.test(word)) continue
    letters += word.length
    const core = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
    if (core === '' || /^(?:\p{Lu}?[\p{Ll}’'-]+|[\p{Lu}’'-]+|\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)+)$/u.test(core)) {
      const scripts = Number(/\p{Script=Cyrillic}/u.test(core)) + Number(/\p{Script=Latin}/u.test(core))
      // A word of only accented letters is Cyrillic decoded as Latin.
      const bare = /\p{Script=Latin}/u.test(core) && !/[A-Za-z]/.test(core) && core.length > 2
      good += scripts > 1 || bare ? 0 : word.length
    }
  }
  return letters === 0 ? 0 : good / letters
}

function hasBinary(text: string): boolean {
  const sample = text.slice(0, sampleBytes)
  if (sample === '') return false
  // Code points instead of a pattern, because biome forbids control characters in patterns, for
  // good reason.
  let controls = 0
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index)
    if (code === 0) controls += 20
    else if (code < 32 && !(code >= 9 && code <= 13) && !(code >= 2 && code <= 4) && code !== 27) controls += 1
  }
  return controls / sample.length > 0.05
}

function share(text: string, pattern: RegExp): number {
  const sample = text.slice(0, sampleBytes)
  return sample === '' ? 0 : (sample.match(pattern)?.length ?? 0) / sample.length
}
