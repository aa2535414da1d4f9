import { LedeError } from '#shared/api/errors.ts'

/** The encoding of the words of a dictionary. */
export interface Encoding {
  /** Null if the encoding lacks a letter of the word: then no word of the dictionary has it. */
  encode(word: string): Uint8Array | null
  decode(bytes: Uint8Array): string
}

/** Hunspell's names for encodings that have other names on the web (hunspell(5), SET). */
const otherNames: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'tis620-2533': 'tis-620',
}

/** Single-byte encodings; besides UTF-8, Hunspell knows no others. */
const ofOneByte = /^(?:iso-8859|koi8|windows-|ibm866|macintosh|x-mac)/

/**
 * The encoding that a dictionary names in `SET`: UTF-8, or a single-byte one.
 *
 *
 * @throws LedeError `spelling.encoding` for one that Lede does not know
 */
export function encodingOf(name: string): Encoding {
  const given = name.toLowerCase().replace(/^iso(\d)/, 'iso-$1')
  const decoder = decoderOf(otherNames[given] ?? given)
  if (decoder === null) throw new LedeError('spelling.encoding', { encoding: name.slice(0, 40) })
  const decode = (bytes: Uint8Array) => decoder.decode(bytes)
  if (decoder.encoding === 'utf-8') {
    const encoder = new TextEncoder()
    return { encode: (word) => encoder.encode(word), decode }
  }
  if (!ofOneByte.test(decoder.encoding)) throw new LedeError('spelling.encoding', { encoding: name.slice(0, 40) })
  const letters = Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte)))
  const bytes = new Map(letters.map((letter, byte) => [letter, byte]))
  return {
    encode: (word) => {
      const encoded = Array.from(word, (letter) => bytes.get(letter) ?? -1)
      return encoded.includes(-1) ? null : Uint8Array.from(encoded)
    },
    decode,
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
