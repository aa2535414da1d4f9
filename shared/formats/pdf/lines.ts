import type { Run } from './runs.ts'
import type { Style } from './styles.ts'
import type { Piece, Typefaces } from './typefaces.ts'

/** Text in one font, and how far it is raised above its baseline, in points. */
export interface SetPiece extends Piece {
  readonly run: Run
  readonly size: number
  readonly rise: number
  readonly width: number
}

export type SetLine = readonly SetPiece[]

/** The width of a text in a font, in points. */
export type Measure = (font: string, size: number, text: string) => number

/** A piece that cannot be broken, with the space after it. */
interface Word {
  readonly pieces: SetPiece[]
  space: SetPiece | null
  /** The line ends after it, or may end there with a hyphen. */
  end: 'line' | 'hyphen' | null
}

/** A line feed, spaces, or text up to and including a character after which a line may break. */
const units = /\n| +|[^\n \u00ad\u200b/–—-]+[\u00ad\u200b/–—-]*|[\u00ad\u200b/–—-]+/gu
const mayEndLine = /[^\u00ad\u200b/–—-][\u00ad\u200b/–—-]+$/u

/** Breaks text into lines no wider than the available width. */
export class LineSetter {
  readonly #typefaces: Typefaces
  readonly #measure: Measure

  constructor(typefaces: Typefaces, measure: Measure) {
    this.#typefaces = typefaces
    this.#measure = measure
  }

  lines(runs: readonly Run[], style: Style, width: number): SetLine[] {
    const lines: SetLine[] = []
    let line: SetPiece[] = []
    let room = width
    const finish = () => {
      lines.push(this.#joined(line))
      line = []
      room = width
    }
    let last: Word | null = null
    for (const word of this.#words(runs, style).flatMap((each) => this.#fitting(each, width))) {
      const wide = widthOf(word.pieces)
      if (wide > room && line.length > 0) {
        const end = line.at(-1)
        if (last?.end === 'hyphen' && end !== undefined) line.push(this.#set('-', end.run, style)[0] ?? end)
        finish()
      }
      line.push(...word.pieces)
      if (word.space !== null) line.push(word.space)
      room -= wide + (word.space?.width ?? 0)
      if (word.end === 'line') finish()
      last = word
    }
    if (line.length > 0) finish()
    return lines
  }

  /** The width of the longest word of a text, and of the whole text on one line. */
  widths(runs: readonly Run[], style: Style): { word: number; line: number } {
    const words = this.#words(runs, style)
    return {
      word: Math.max(0, ...words.map(({ pieces }) => widthOf(pieces))),
      line: words.reduce((sum, { pieces, space }) => sum + widthOf(pieces) + (space?.width ?? 0), 0),
    }
  }

  #words(runs: readonly Run[], style: Style): Word[] {
    const words: Word[] = []
    let open: Word | null = null
    for (const run of runs) {
      for (const [unit] of run.text.matchAll(units)) {
        const word: Word = open ?? { pieces: [], space: null, end: null }
        if (open === null) words.push(word)
        open = null
        if (unit === '\n') word.end = 'line'
        else if (unit.startsWith(' ')) word.space = this.#set(' ', run, style)[0] ?? null
        else {
          word.pieces.push(...this.#set(unit, run, style))
          if (!mayEndLine.test(unit)) open = word
          else if (unit.endsWith('\u00ad')) word.end = 'hyphen'
        }
      }
    }
    return words
  }

  /** Splits a word that is wider than a line, character by character. */
  #fitting(word: Word, width: number): Word[] {
    if (widthOf(word.pieces) <= width) return [word]
    const signs = word.pieces.flatMap((piece) =>
      piece.actual === null
        ? [...new Intl.Segmenter().segment(piece.text)].map(({ segment }) => this.#sized({ ...piece, text: segment }))
        : [piece],
    )
    return signs.map((piece, at): Word => {
      const isLast = at === signs.length - 1
      return { pieces: [piece], space: isLast ? word.space : null, end: isLast ? word.end : null }
    })
  }

  #set(text: string, run: Run, style: Style): SetPiece[] {
    const isShifted = run.shift === 'superscript' || run.shift === 'subscript'
    const size = isShifted ? style.size * 0.65 : style.size
    const rise = run.shift === 'superscript' ? style.size * 0.35 : run.shift === 'subscript' ? style.size * -0.15 : 0
    return this.#typefaces.pieces(text, style, run).map((piece) => this.#sized({ ...piece, run, size, rise, width: 0 }))
  }

  #sized(piece: SetPiece): SetPiece {
    return { ...piece, width: this.#measure(piece.font, piece.size, piece.text) }
  }

  /** Joins adjacent pieces in the same font, so that ligatures and kerning work. */
  #joined(pieces: readonly SetPiece[]): SetPiece[] {
    const joined: SetPiece[] = []
    for (const piece of pieces) {
      const last = joined.at(-1)
      const isAlike =
        last !== undefined &&
        last.run === piece.run &&
        last.font === piece.font &&
        (last.actual ?? piece.actual) === null
      if (isAlike) joined[joined.length - 1] = this.#sized({ ...last, text: last.text + piece.text })
      else joined.push(piece)
    }
    return joined
  }
}

function widthOf(pieces: readonly SetPiece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}
