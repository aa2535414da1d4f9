import type { Traced } from '#shared/merge/names/traced.ts'
import { counterparts } from './counterparts.ts'
import type { Unit } from './diff-around.ts'
import type { Copies } from './merge-tokens.ts'
import { linesIn, textOf, weightOf } from './passages.ts'
import { leastWeight } from './pieces.ts'

/**
 * Three copies as numbers; `units` of one of them: its figures, tables and their like, and its
 * lines that say enough to be known again, and stand once.
 */
type Numbered = Readonly<Record<keyof Copies, Int32Array>> & {
  /** Whether a number is that of the end of a line. */
  readonly isEnd: (number: number) => boolean
  /** Whether a number is that of a word, no mere space or punctuation. */
  readonly says: (number: number) => boolean
  readonly units: (copy: Int32Array) => readonly Unit[]
}

/**
 * Three copies as numbers that are equal where tokens are: words by their text, lines by what they
 * are; figures, tables and their like where they are one another.
 */
export function numbered({ base, one, other }: Copies): Numbered {
  const numbers = new Map<string, number>()
  const blocks = new Set<number>()
  const ends = new Set<number>()
  const words = new Set<number>()
  const names = counterparts({ base, one, other })
  const numbersOf = (tokens: readonly Traced[]) =>
    Int32Array.from(tokens, (traced) => {
      const name = names.get(traced)
      const key = name ?? keyOf(traced)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      if (name !== undefined) blocks.add(number)
      if (traced.token.kind === 'line') ends.add(number)
      else if (weightOf([traced]) > 0) words.add(number)
      return number
    })
  const all = { base: numbersOf(base), one: numbersOf(one), other: numbersOf(other) }
  const lines = new Map<string, number>()
  const unitsIn = (copy: keyof Copies, tokens: readonly Traced[]) =>
    linesIn(tokens).flatMap(({ from, to }): Unit[] => {
      const own = all[copy][to]
      if (own === undefined) return []
      if (blocks.has(own)) return [{ from: to, to: to + 1, number: own }]
      if (weightOf(tokens.slice(from, to)) < leastWeight) return []
      const key = all[copy].slice(from, to + 1).join()
      const number = lines.get(key) ?? numbers.size + lines.size
      lines.set(key, number)
      return [{ from, to: to + 1, number }]
    })
  const found = [unitsIn('base', base), unitsIn('one', one), unitsIn('other', other)]
  // Of a line that a copy has twice it is not known which one is which.
  const twice = new Set(found.flatMap(repeated))
  const known = found.map((units) => units.filter(({ number }) => blocks.has(number) || !twice.has(number)))
  const units = new Map<Int32Array, readonly Unit[]>(
    [all.base, all.one, all.other].map((copy, index) => [copy, known[index] ?? []]),
  )
  return {
    ...all,
    isEnd: (number) => ends.has(number),
    says: (number) => words.has(number),
    units: (copy) => units.get(copy) ?? [],
  }
}

function repeated(units: readonly Unit[]): number[] {
  const seen = new Set<number>()
  return units.flatMap(({ number }) => {
    if (seen.has(number)) return number
    seen.add(number)
    return []
  })
}

function keyOf(traced: Traced): string {
  const { token } = traced
  if (token.kind === 'word') return `"${textOf(traced)}`
  return token.kind === 'break' ? token.kind : `line ${token.form.kind}`
}
