import type { Traced } from '#shared/merge/names/traced.ts'
import type { Copies, MergedTokens } from './merge-tokens.ts'
import { linesIn, weightOf } from './passages.ts'
import { placedLines } from './placed-lines.ts'
import type { Stretch } from './three-way.ts'

/**
 * Merged tokens without the paragraphs of which each side deleted a part, and the two together all:
 * nobody left an empty one. The last line of a body stays, and so does one in which the sides
 * contradict one another.
 */
export function withoutEmptied(merged: MergedTokens, copies: Copies, stretches: readonly Stretch[]): MergedTokens {
  const { tokens, clashes } = merged
  const lines = linesIn(tokens).filter(({ to }) => tokens[to]?.token.kind === 'line')
  const empty = lines.filter(({ from, to }) => isEmptied(tokens.slice(from, to + 1)))
  if (empty.length === 0 || empty.length === lines.length) return merged
  const saying = { base: saidIn(copies.base), one: saidIn(copies.one), other: saidIn(copies.other) }
  const places = new Map(placedLines(tokens, copies, stretches).map((line) => [line.index, line.places]))
  const gone = empty.filter(({ from, to }) => {
    const { base, one, other } = places.get(to) ?? {}
    if (base === undefined || one === undefined || other === undefined) return false
    const saidSomething = saying.base.has(base) && saying.one.has(one) && saying.other.has(other)
    return saidSomething && clashes.every((clash) => clash.to < from || clash.from > to)
  })
  if (gone.length === 0) return merged
  const isGone = (index: number) => gone.some(({ from, to }) => index >= from && index <= to)
  const shift = (index: number) => index - gone.reduce((sum, { from, to }) => sum + (to < index ? to + 1 - from : 0), 0)
  return {
    tokens: tokens.filter((_, index) => !isGone(index)),
    clashes: clashes.map((clash) => ({ ...clash, from: shift(clash.from), to: shift(clash.to) })),
  }
}

function isEmptied(line: readonly Traced[]): boolean {
  const end = line.at(-1)?.token
  return end?.kind === 'line' && end.form.kind === 'paragraph' && line.slice(0, -1).every(isSpace)
}

function isSpace({ token }: Traced): boolean {
  return token.kind === 'word' && token.text.trim() === ''
}

/** Where the lines of a copy end that say something. */
function saidIn(tokens: readonly Traced[]): ReadonlySet<number> {
  return new Set(linesIn(tokens).flatMap(({ from, to }) => (weightOf(tokens.slice(from, to)) > 0 ? to : [])))
}
