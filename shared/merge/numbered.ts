import type { Copies } from './merge-tokens.ts'
import { textOf } from './passages.ts'
import { tableMatches } from './table-matches.ts'
import type { Traced } from './traced.ts'

/** Three copies as numbers that are equal where tokens are: words by their text, lines by what they are, tables where they are one another. */
export function numbered({ base, one, other }: Copies): Readonly<Record<keyof Copies, Int32Array>> {
  const numbers = new Map<string, number>()
  const ofTables = tableMatches({ base, one, other })
  const numbersOf = (tokens: readonly Traced[]) =>
    Int32Array.from(tokens, (traced) => {
      const key = ofTables.get(traced) ?? keyOf(traced)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  return { base: numbersOf(base), one: numbersOf(one), other: numbersOf(other) }
}

function keyOf(traced: Traced): string {
  const { token } = traced
  if (token.kind === 'word') return `"${textOf(traced)}`
  if (token.kind === 'break') return 'break'
  return `line ${token.form.kind === 'pullQuote' ? 'paragraph' : token.form.kind}`
}
