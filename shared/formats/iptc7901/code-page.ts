import { once } from '#shared/once.ts'

/**
 * A set of 96 characters above ASCII, and the last byte of the escape sequence that selects it
 * (ISO/IEC 2022, 14.3.2; the registrations 100 to 144).
 */
interface CodePage {
  readonly label: string
  readonly final: string
}

/** The first, Latin, is what every receiver assumes. */
const codePages: readonly CodePage[] = [
  { label: 'iso-8859-1', final: 'A' },
  { label: 'iso-8859-2', final: 'B' },
  { label: 'iso-8859-5', final: 'L' },
  { label: 'iso-8859-7', final: 'F' },
  { label: 'iso-8859-6', final: 'G' },
  { label: 'iso-8859-8', final: 'H' },
  { label: 'iso-8859-9', final: 'M' },
]

const bytesOf = once(() =>
  codePages.map(({ label }) => {
    const upper = Uint8Array.from({ length: 96 }, (_, index) => 0xa0 + index)
    const characters = [...new TextDecoder(label).decode(upper)]
    return new Map(characters.map((character, index) => [character, 0xa0 + index]))
  }),
)

/** Printed characters that wires lack, and what wires write instead. */
const written: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '―': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '€': 'EUR',
  '£': 'GBP',
  '™': '(TM)',
  '→': '->',
  '←': '<-',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'Oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/**
 * A text in one byte for each character, and the sequence that selects its character set; '' for
 * Latin.
 */
export interface Encoded {
  readonly designation: string
  bytes(text: string): Uint8Array<ArrayBuffer>
  /** The text with every character replaced by ones that the encoding has. */
  fitted(text: string): string
}

/**
 * The character set that covers most of a text's letters. Letters that it lacks are replaced: by
 * the letter without its accent, as on wires, else by "?".
 */
export function encodingOf(text: string): Encoded {
  const letters = [...text.normalize('NFC')].filter((character) => character > '\u00a0')
  const counts = bytesOf().map((known) => letters.filter((letter) => known.has(letter)).length)
  const best = counts.indexOf(Math.max(...counts))
  const known = bytesOf()[best] ?? new Map<string, number>()
  const one = (character: string): string => {
    if (character === '\u00ad') return ''
    if (character <= '\u007f' || known.has(character)) return character
    const other = written[character]
    if (other !== undefined) return other
    const [base = ''] = character.normalize('NFKD')
    return base !== character && (base <= '\u007f' || known.has(base)) ? base : '?'
  }
  return {
    designation: best <= 0 ? '' : `\u001b-${codePages[best]?.final}`,
    bytes: (fitted) => Uint8Array.from([...fitted].map((each) => known.get(each) ?? each.charCodeAt(0))),
    fitted: (words) => {
      const [...characters] = words.normalize('NFC')
      return characters.map((each) => (/\p{M}/u.test(each) ? '' : one(each))).join('')
    },
  }
}
