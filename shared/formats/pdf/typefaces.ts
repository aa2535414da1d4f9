import { create, type Font } from 'fontkit'
import type { FontSource } from '#shared/publish/fonts.ts'
import type { Run } from './runs.ts'
import type { Family, Style } from './styles.ts'
import { openTypeOf } from './woff.ts'

const packages: Readonly<Record<Family, string>> = { serif: 'source-serif-4', sans: 'inter' }

/** The scripts of a family, one file each, the most usual first. */
const subsets: Readonly<Record<Family, readonly string[]>> = {
  serif: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  sans: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
}

/** Text in one font. `actual`: the text that it stands for, if no font has that. */
export interface Piece {
  readonly font: string
  readonly text: string
  readonly actual: string | null
}

/** The properties of a style and a run that decide on the font. */
type Face = Pick<Style, 'family' | 'bold' | 'italic'>

/** Fonts are read once for each process. */
const opened = new Map<string, { readonly bytes: Uint8Array; readonly font: Font }>()

/** Invisible characters: they need no glyph. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/u

/** Finds a font for each character: of its family, else of the other family, else none. */
export class Typefaces {
  readonly #source: FontSource
  readonly #found = new Map<string, string | null>()

  constructor(source: FontSource) {
    this.#source = source
  }

  /** A font by its name, as OpenType. */
  bytes(font: string): Uint8Array {
    return this.#open(font).bytes
  }

  /** A text split into the fonts that have its characters. */
  pieces(text: string, style: Style, run: Omit<Run, 'text'> = {}): Piece[] {
    const face = facesOf(style, run)
    const pieces: { font: string; text: string; actual: string | null }[] = []
    for (const sign of text.normalize('NFC')) {
      if (unseen.test(sign)) continue
      const font = this.#fontOf(sign, face)
      const last = pieces.at(-1)
      if (font === null) {
        if (last !== undefined && last.actual !== null) last.actual += sign
        else pieces.push({ font: this.#fontOf('?', face) ?? '', text: '', actual: sign })
      } else if (last !== undefined && last.actual === null && (last.font === font || isMark(sign))) last.text += sign
      else pieces.push({ font, text: sign, actual: null })
    }
    return pieces.map((piece) => (piece.actual === null ? piece : { ...piece, text: codesOf(piece.actual) }))
  }

  /** Whether some font has a character. */
  has(sign: string): boolean {
    return unseen.test(sign) || this.#fontOf(sign, { family: 'sans' }) !== null
  }

  #fontOf(sign: string, face: Face): string | null {
    const { family, bold = false, italic = false } = face
    const key = `${family} ${bold} ${italic} ${sign}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const code = sign.codePointAt(0) ?? 0
    const end = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}`
    const names = ([family, family === 'serif' ? 'sans' : 'serif'] as const).flatMap((each) =>
      subsets[each].map((subset) => `${packages[each]}-${subset}-${end}`),
    )
    const found = names.find((name) => this.#open(name).font.hasGlyphForCodePoint(code)) ?? null
    this.#found.set(key, found)
    return found
  }

  #open(name: string): { readonly bytes: Uint8Array; readonly font: Font } {
    const known = opened.get(name)
    if (known !== undefined) return known
    const bytes = openTypeOf(this.#source(name))
    const font = create(bytes as Buffer)
    if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${name} is a collection of fonts`)
    const read = { bytes, font }
    opened.set(name, read)
    return read
  }
}

function facesOf(style: Style, run: Omit<Run, 'text'>): Face {
  const bold = style.bold === true || run.bold === true
  // Emphasis within italic text is upright.
  const italic = (style.italic === true) !== (run.italic === true)
  return { family: style.family, ...(bold && { bold }), ...(italic && { italic }) }
}

function isMark(sign: string): boolean {
  return /\p{M}/u.test(sign)
}

/** How many characters without a font are named individually. */
const mostNamed = 3

/** The code points of characters without a font. */
function codesOf(signs: string): string {
  const codes = [...signs].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  const named = codes.slice(0, mostNamed).join(' ')
  return codes.length > mostNamed ? `[${named} … +${codes.length - mostNamed}]` : `[${named}]`
}
