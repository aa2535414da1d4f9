import { rememberedForBoth } from '#shared/remembered.ts'
import { diff, type Hunk } from './diff.ts'
import type { Flat, LineEnd, Token } from './flat.ts'
import { canFollow, type LineForm, plainForm, sameForm } from './line-form.ts'
import { sameSpans } from './marks.ts'
import { lettersIn } from './words.ts'

/**
 * A part of the baseline's tokens and the part of the live ones that it became; `kind` says how
 * they differ.
 */
export interface AlignedPiece extends Hunk {
  readonly kind: 'text' | 'marks' | 'block'
}

/**
 * The pieces in which two bodies differ, in document order, grouped into units that must be decided
 * as one. Whatever is decided about them, the resulting body is valid, and the remaining units stay
 * the same.
 */
export const unitsOf: (baseline: Flat, live: Flat) => readonly (readonly AlignedPiece[])[] = rememberedForBoth(
  (baseline, live) => {
    const a = baseline.tokens
    const b = live.tokens
    const numbers = new Map<string | symbol, number>()
    const clusters = clustersOf(diff(numbersOf(a, numbers), numbersOf(b, numbers)), a)
    return glued(piecesOf(clusters, a, b), a, b)
  },
)

/**
 * Numbers tokens such that equal ones get equal numbers: words are equal if their text is, whatever
 * their marks; lines if their kind is, whatever their attributes.
 */
export function numbersOf(tokens: readonly Token[], numbers: Map<string | symbol, number>): Int32Array {
  return Int32Array.from(tokens, (token) => {
    const key = token.kind === 'word' ? token.text : Symbol.for(token.kind === 'line' ? token.form.kind : 'break')
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/**
 * Joins hunks with so little unchanged text between them that they would be hard to read
 * separately.
 */
function clustersOf(hunks: readonly Hunk[], a: readonly Token[]): Hunk[] {
  const clusters: Hunk[] = []
  for (const hunk of hunks) {
    const last = clusters.at(-1)
    if (last !== undefined && isSlight(a.slice(last.toA, hunk.fromA)))
      clusters[clusters.length - 1] = { ...hunk, fromA: last.fromA, fromB: last.fromB }
    else clusters.push(hunk)
  }
  return clusters
}

/**
 * Whether a run consists of space and punctuation and at most one word of up to three letters. A
 * run that contains a longer run than that is not slight either, and decisions only lengthen runs,
 * so clusters are stable.
 */
export function isSlight(run: readonly Token[]): boolean {
  const words = run.filter((token) => token.kind === 'word' && lettersIn(token.text) > 0)
  return (
    words.length <= 1 &&
    run.every((token) => token.kind !== 'line') &&
    words.every((token) => token.kind === 'word' && lettersIn(token.text) <= 3)
  )
}

function piecesOf(clusters: readonly Hunk[], a: readonly Token[], b: readonly Token[]): AlignedPiece[] {
  const pieces: AlignedPiece[] = []
  let i = 0
  let j = 0
  const compareUntil = (end: number) => {
    for (; i < end; i++, j++) {
      const kind = differenceOf(a[i], b[j])
      if (kind !== null) pieces.push({ kind, fromA: i, toA: i + 1, fromB: j, toB: j + 1 })
    }
  }
  for (const cluster of clusters) {
    compareUntil(cluster.fromA)
    pieces.push({ kind: 'text', ...cluster })
    i = cluster.toA
    j = cluster.toB
  }
  compareUntil(a.length)
  return pieces
}

/** How two equal tokens differ nevertheless. */
function differenceOf(one: Token | undefined, other: Token | undefined): 'marks' | 'block' | null {
  if (one?.kind === 'line' && other?.kind === 'line') return sameForm(one.form, other.form) ? null : 'block'
  if (one === undefined || other === undefined || one.kind === 'line' || other.kind === 'line') return null
  return sameSpans(one, other) ? null : 'marks'
}

/**
 * Lines that are in both bodies, or those that a piece deletes and those that it inserts instead:
 * the variants are all that may be there, whatever is decided.
 */
interface Lines {
  readonly variants: readonly (readonly LineForm[])[]
  readonly piece: AlignedPiece | null
}

/**
 * Joins pieces that must be decided together. A line that continues a list requires that list in
 * the line before it, and a cell of a row requires the cell before it. Lines that can become
 * adjacent are between the same two lines that stay, so each such stretch is judged by itself: if
 * every line is preceded by what it continues whatever is decided, its pieces stay separate;
 * otherwise all changes of lines in it are one unit. Decisions only remove choices, so units are
 * stable.
 */
function glued(pieces: readonly AlignedPiece[], a: readonly Token[], b: readonly Token[]): AlignedPiece[][] {
  const unitOf = new Map(pieces.map((piece) => [piece, [piece]]))
  let stretch: Lines[] = [{ variants: [[plainForm]], piece: null }]
  const endStretch = () => {
    if (alwaysFit(stretch)) return
    const [first, ...rest] = stretch.flatMap(({ piece }) => piece ?? [])
    const unit = first && unitOf.get(first)
    for (const piece of rest) {
      unit?.push(piece)
      if (unit) unitOf.set(piece, unit)
    }
  }
  const stay = (lines: Lines) => {
    stretch.push(lines)
    endStretch()
    stretch = [lines]
  }
  let i = 0
  const stayUntil = (end: number) => {
    for (const { form } of linesIn(a, i, end)) stay({ variants: [[form]], piece: null })
  }
  for (const piece of pieces) {
    if (piece.kind === 'marks') continue
    stayUntil(piece.fromA)
    i = piece.toA
    const before = linesIn(a, piece.fromA, piece.toA).map(({ form }) => form)
    const after = linesIn(b, piece.fromB, piece.toB).map(({ form }) => form)
    const lines = { variants: [before, after], piece }
    if (piece.kind === 'block') stay(lines)
    else if (before.length + after.length > 0) stretch.push(lines)
  }
  stayUntil(a.length)
  stay({ variants: [[plainForm]], piece: null })
  return [...new Set(pieces.flatMap((piece) => [unitOf.get(piece) ?? [piece]]))]
}

function linesIn(tokens: readonly Token[], from: number, to: number): LineEnd[] {
  return tokens.slice(from, to).filter((token) => token.kind === 'line')
}

function alwaysFit(stretch: readonly Lines[]): boolean {
  return stretch.every((lines, index) =>
    lines.variants.every((variant) => {
      const last = variant.at(-1)
      return last === undefined || nextForms(stretch, index + 1).every((next) => canFollow(last, next))
    }),
  )
}

/** The forms of every line that may be the first from `index` on, whatever is decided. */
function nextForms(stretch: readonly Lines[], index: number): LineForm[] {
  const forms: LineForm[] = []
  for (const { variants } of stretch.slice(index)) {
    forms.push(...variants.flatMap(([first]) => first ?? []))
    if (variants.every((variant) => variant.length > 0)) break
  }
  return forms
}
