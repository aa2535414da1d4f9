import type { Traced } from '#shared/merge/names/traced.ts'
import { counterparts } from './counterparts.ts'
import type { Copies } from './merge-tokens.ts'
import { textOf } from './passages.ts'

/** Three copies as numbers; `blocks`: those of figures, tables and their like. */
type Numbered = Readonly<Record<keyof Copies, Int32Array>> & { readonly blocks: ReadonlySet<number> }

/**
 * Three copies as numbers that are equal where tokens are: words by their text, lines by what they
 * are; figures, tables and their like where they are one another.
 */
export function numbered({ base, one, other }: Copies): Numbered {
  const numbers = new Map<string, number>()
  const blocks = new Set<number>()
  const names = counterparts({ base, one, other })
  const numbersOf = (tokens: readonly Traced[]) =>
    Int32Array.from(tokens, (traced) => {
      const name = names.get(traced)
      const key = name ?? keyOf(traced)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      if (name !== undefined) blocks.add(number)
      return number
    })
  return { base: numbersOf(base), one: numbersOf(one), other: numbersOf(other), blocks }
}

function keyOf(traced: Traced): string {
  const { token } = traced
  if (token.kind === 'word') return `"${textOf(traced)}`
  return token.kind === 'break' ? token.kind : `line ${token.form.kind}`
}
