import { isUnspaced } from '#shared/article/length.ts'
import type { Traced } from '#shared/merge/names/traced.ts'
import { saysOf } from './counterparts.ts'
import { linesIn, sentencesIn, textOf, weightOf } from './passages.ts'

/** A part of a copy that can be moved, or what separates such parts. */
export interface Piece {
  readonly tokens: readonly Traced[]
  /** Its kind; null for mere words. Only pieces of one kind are counterparts. */
  readonly kind: string | null
  readonly key: string
  readonly text: string
  readonly weight: number
  /** Its counterpart's index in the base; null if it is new. */
  readonly id: number | null
}

export type Cut = (tokens: readonly Traced[]) => Piece[]

/** The lines of a copy. */
export const linePieces: Cut = (tokens) =>
  linesIn(tokens).map(({ from, to }) => pieceOf(tokens.slice(from, Math.min(to + 1, tokens.length))))

/** The sentences of a copy, and each token between them. */
export const sentencePieces: Cut = (tokens) => {
  const pieces: Piece[] = []
  let at = 0
  const between = (end: number) => {
    for (; at < end; at += 1) pieces.push({ ...pieceOf(tokens.slice(at, at + 1)), weight: 0 })
  }
  for (const { from, to } of sentencesIn(tokens)) {
    between(from)
    pieces.push(pieceOf(tokens.slice(from, to)))
    at = to
  }
  between(tokens.length)
  return pieces
}

/** Whether a piece is the space between two sentences. */
export function isSpace({ tokens: [first, second], weight }: Piece): boolean {
  return weight === 0 && second === undefined && first?.token.kind === 'word'
}

function pieceOf(tokens: readonly Traced[]): Piece {
  const words = tokens.map(textOf).join('')
  const end = tokens.at(-1)
  const says = end === undefined ? null : saysOf(end, words.trim())
  const form = end?.token.kind === 'line' && end.token.form.kind !== 'paragraph' ? end.token.form : null
  const kind = says === null ? null : end?.table ? 'table' : (form?.kind ?? null)
  const key = JSON.stringify([words, form?.kind, form?.attrs, end?.table?.node ?? null])
  const weight = weightOf(tokens) + 2 * tokens.filter((traced) => isUnspaced(textOf(traced))).length
  // A picture, a card or a table is recognised elsewhere, however little text it has.
  return {
    tokens,
    kind,
    key,
    text: says ?? words,
    weight: says === null ? weight : Math.max(weight, leastWeight),
    id: null,
  }
}

/**
 * The keys of pieces that have text and occur once in each copy. Such a piece is the same in all,
 * wherever it is and however short: neither side has changed it.
 */
export function uniqueIn(copies: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const [first, ...others] = copies.map((pieces) => {
    const all = Map.groupBy(pieces, ({ key }) => key)
    return new Set([...all].flatMap(([key, [piece, ...more]]) => (piece?.weight && more.length === 0 ? key : [])))
  })
  return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))))
}

/**
 * How many letters a moved passage has at least that may have been changed on the way, or stands in
 * some copy twice: a shorter one may be the same by chance. One of Chinese, Japanese or Thai counts
 * as three.
 */
export const leastWeight = 8
