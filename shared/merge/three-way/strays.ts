import type { Node } from '@tiptap/pm/model'
import { type Traced, tracedOf } from '#shared/merge/names/traced.ts'
import { likeness } from '#shared/review/diff/likeness.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { Copies } from './merge-tokens.ts'
import { leastWeight } from './moves.ts'
import { linesIn, textOf, weightOf } from './passages.ts'

type Line = readonly Traced[]

/** The lines of a body, those in the cells of its tables too. */
export function allLines(body: Node, offset = 0): Line[] {
  const lines = linesOf(tracedOf(body, 'base', offset)).filter((line) => line.at(-1)?.table === null)
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
export function withStrays(copies: Copies, all: readonly Line[]): Copies {
  const here = new Set(copies.base.map(({ at }) => at))
  const away = all.filter((line) => weightOf(line) >= leastWeight && line.every(({ at }) => !here.has(at)))
  if (away.length === 0) return copies
  const known = linesOf(copies.base).map(says)
  const fresh = [copies.one, copies.other].map((side) =>
    linesOf(side)
      .map(says)
      .filter((line) => !known.includes(line)),
  )
  const strays = away.filter((line) => {
    const words = says(line)
    return fresh.every((lines) => lines.some((each) => isCounterpart(words, each, known)))
  })
  if (strays.length === 0) return copies
  // What is put into an empty cell replaces its empty paragraph.
  return { ...copies, base: [...(copies.base.every(isEmptyLine) ? [] : copies.base), ...strays.flat()] }
}

const leastLikeness = 0.6

/** Whether a line is much like another from elsewhere, more than like any that stands here. */
function isCounterpart(words: string, line: string, here: readonly string[]): boolean {
  const own = likeness(words, line)
  return own >= leastLikeness && here.every((each) => likeness(each, line) < own)
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
