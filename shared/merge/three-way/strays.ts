import type { Node } from '@tiptap/pm/model'
import { type Traced, tracedOf } from '#shared/merge/names/traced.ts'
import { likeness, Texts } from '#shared/review/diff/likeness.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { Copies } from './merge-tokens.ts'
import { linesIn, textOf, weightOf } from './passages.ts'
import { leastWeight } from './pieces.ts'

type Line = readonly Traced[]

/** A line of a whole base, with what it says. */
interface KnownLine {
  readonly line: Line
  readonly words: string
}

/** The lines of a body that say enough to be known again, those in the cells of its tables too. */
export function allLines(body: Node, offset = 0): KnownLine[] {
  const lines = linesOf(tracedOf(body, 'base', offset))
    .filter((line) => line.at(-1)?.table === null && weightOf(line) >= leastWeight)
    .map((line) => ({ line, words: says(line) }))
  body.descendants((node, position) => {
    if (!isCell(node)) return !node.isTextblock
    lines.push(...allLines(proseSchema.node('doc', null, node.content), offset + position + 1))
    return false
  })
  return lines
}

/**
 * Gives the base, at its end, the lines that both sides moved here from elsewhere: out of a table,
 * or into one. Otherwise each side would seem to have put in a line of its own, and it would stand
 * twice. `all`: the lines of the whole base.
 */
export function withStrays(copies: Copies, all: readonly KnownLine[]): Copies {
  const known = new Set(linesOf(copies.base).map(says))
  const fresh = [copies.one, copies.other].map((side) =>
    linesOf(side)
      .map(says)
      .filter((line) => !known.has(line)),
  )
  // Nearly all cells of a table are left at this.
  if (fresh.some((lines) => lines.length === 0)) return copies
  const here = new Set(copies.base.map(({ at }) => at))
  const elsewhere = all.filter(({ line }) => line.every(({ at }) => !here.has(at)))
  const [ones, others] = fresh.map((lines) => takenIn(lines, elsewhere, known))
  const strays = elsewhere.filter((line) => ones?.has(line) && others?.has(line))
  if (strays.length === 0) return copies
  // What is put into an empty cell replaces its empty paragraph.
  const own = copies.base.every(isEmptyLine) ? [] : copies.base
  return { ...copies, base: [...own, ...strays.flatMap(({ line }) => line)] }
}

const leastLikeness = 0.6

/**
 * Which lines from elsewhere new ones are: each the likest, where none that stands here is as like.
 */
function takenIn(
  fresh: readonly string[],
  elsewhere: readonly KnownLine[],
  here: ReadonlySet<string>,
): ReadonlySet<KnownLine> {
  const texts = new Texts(elsewhere.map(({ words }) => words))
  return new Set(
    fresh.flatMap((line) => {
      const likenesses = texts.likenesses(line)
      const own = Math.max(...likenesses)
      const isTaken = own >= leastLikeness && [...here].every((each) => likeness(each, line) < own)
      return isTaken ? (elsewhere[likenesses.indexOf(own)] ?? []) : []
    }),
  )
}

function linesOf(tokens: Line): Line[] {
  return linesIn(tokens).map(({ from, to }) => tokens.slice(from, to + 1))
}

function says(line: Line): string {
  return line.map(textOf).join('').trim()
}

function isEmptyLine({ token, table }: Traced): boolean {
  return token.kind === 'line' && token.form.kind === 'paragraph' && table === null
}

function isCell({ type }: Node): boolean {
  return type.name === 'tableCell' || type.name === 'tableHeader'
}
