import type { Marks } from './marks.ts'

/**
 * A part of a line being read: characters, a line break, a separator of words without a space, or
 * one end of a comment's passage.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'break' }
  | { readonly kind: 'gap'; readonly marks: Marks }
  | { readonly kind: 'edge'; readonly comment: number; readonly edge: 'from' | 'to' }

/** A part of a line as it is written. */
export type Written =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'break' }
  | { readonly kind: 'edge'; readonly comment: number; readonly edge: 'from' | 'to' }

const noBreak = '\u00a0'

/**
 * The paragraphs in a run of pieces: white space collapses to one space, two or more breaks
 * separate paragraphs, breaks at the ends are dropped. A single no-break space stays only where
 * typography requires one; programs also write them for ordinary ones. `edges`: whether a space at
 * either end stays.
 */
export function paragraphsOf(pieces: readonly Piece[], edges = false): Written[][] {
  const tidy = new Tidy(edges)
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') tidy.text(piece, nextCharacter(pieces, index))
    else if (piece.kind === 'break') tidy.break()
    else if (piece.kind === 'gap') tidy.gap(piece.marks)
    else tidy.edge(piece)
  }
  return tidy.done()
}

function nextCharacter(pieces: readonly Piece[], index: number): string {
  for (const piece of pieces.slice(index + 1, index + 6)) {
    if (piece.kind === 'break') return ''
    if (piece.kind === 'text' && piece.text !== '') return piece.text[0] ?? ''
  }
  return ''
}

class Tidy {
  readonly #edges: boolean
  readonly #paragraphs: Written[][] = []
  #line: Written[] = []
  #space: { text: string; marks: Marks } | null = null
  #breaks = 0
  #gap: Marks | null = null
  #last = ''

  constructor(edges: boolean) {
    this.#edges = edges
  }

  text({ text, marks }: Extract<Piece, { kind: 'text' }>, following: string): void {
    for (const { index, 0: part } of text.matchAll(/[ \t\n\r\f\u00a0]+|[^ \t\n\r\f\u00a0]+/g)) {
      if (!/^[ \t\n\r\f\u00a0]/.test(part)) {
        this.#characters(part, marks)
        continue
      }
      const inside = index > 0 && index + part.length < text.length
      const next = text[index + part.length] ?? following
      const kept = part === noBreak && (inside || isWanted(this.#last, next))
      this.#space = this.#space ? { ...this.#space, text: ' ' } : { text: kept ? noBreak : ' ', marks }
    }
  }

  break(): void {
    this.#space = null
    this.#breaks += 1
  }

  gap(marks: Marks): void {
    this.#gap = marks
  }

  edge(piece: Extract<Piece, { kind: 'edge' }>): void {
    this.#line.push(piece)
  }

  done(): Written[][] {
    if (this.#edges && this.#space && this.#breaks === 0) this.#put(this.#space.text, this.#space.marks)
    this.#end()
    return this.#paragraphs
  }

  #characters(text: string, marks: Marks): void {
    const begun = this.#line.some(({ kind }) => kind !== 'edge')
    if (this.#breaks > 1 && begun) this.#end()
    else if (this.#breaks === 1 && begun) this.#line.push({ kind: 'break' })
    else if (this.#space && (begun || this.#edges)) this.#put(this.#space.text, this.#space.marks)
    else if (this.#gap && begun && isParted(this.#last, text)) this.#put(' ', this.#gap)
    this.#space = null
    this.#gap = null
    this.#breaks = 0
    this.#put(text, marks)
  }

  #put(text: string, marks: Marks): void {
    const last = this.#line.at(-1)
    if (last?.kind === 'text' && last.marks === marks)
      this.#line[this.#line.length - 1] = { ...last, text: last.text + text }
    else this.#line.push({ kind: 'text', text, marks })
    this.#last = text.at(-1) ?? ''
  }

  #end(): void {
    if (this.#line.length > 0) this.#paragraphs.push(this.#line)
    this.#line = []
    this.#last = ''
  }
}

/**
 * Whether a text that ends and one that begins are separate words: a sign before a name (@, #) and
 * a mark after a word belong to it.
 */
function isParted(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}.,;:!?%…"']$/u.test(before) && /^[\p{L}\p{N}\p{Ps}\p{Pi}"'@#]/u.test(after)
}

/** Whether typography requires a no-break space between two characters. */
function isWanted(before: string, after: string): boolean {
  return /[«„‹\d§№]/.test(before) ? /\S/.test(after) : /[»›;:!?%‰€–—]/.test(after) && before !== ''
}
