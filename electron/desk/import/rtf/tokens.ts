/** A piece of RTF (Rich Text Format Specification 1.9.1, "Basic Entities"). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A character given as a byte. */
  | { readonly kind: 'byte'; readonly code: number }
  /** A control symbol: `*`, `~`, `-`, `_`, `:`, `|`. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** Literal text, one byte for each character. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly bytes: string }

const token = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([^\\{}]+)|\\/gi

/**
 * The tokens of a file, its bytes given as characters. Line breaks are ignored, but after a
 * backslash they end a paragraph.
 */
export function* tokensIn(rtf: string): Generator<RtfToken> {
  token.lastIndex = 0
  for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
    const [, brace, name, value, hex, sign, text] = match
    const at = token.lastIndex
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (name === 'bin') {
      const length = Math.max(0, Number(value ?? 0))
      yield { kind: 'binary', bytes: rtf.slice(at, at + length) }
      token.lastIndex = at + length
      continue
    } else if (name !== undefined)
      yield { kind: 'word', name: name.toLowerCase(), value: value === undefined ? null : Number(value) }
    else if (hex !== undefined) yield { kind: 'byte', code: Number.parseInt(hex, 16) }
    else if (sign === '\n' || sign === '\r') yield { kind: 'word', name: 'par', value: null }
    else if (sign === '\\' || sign === '{' || sign === '}') yield { kind: 'text', text: sign }
    else if (sign !== undefined) yield { kind: 'sign', sign }
    else if (text !== undefined) {
      const shown = text.replace(/[\r\n]+/g, '')
      if (shown !== '') yield { kind: 'text', text: shown }
    }
    // The consumer may continue reading elsewhere.
    token.lastIndex = at
  }
}
