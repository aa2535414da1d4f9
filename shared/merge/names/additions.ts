import { gap, runTogether } from '#shared/merge/three-way/gap.ts'
import { closes, endsSentence, textOf } from '#shared/merge/three-way/passages.ts'
import { keyOf } from '#shared/merge/three-way/whole-reading.ts'
import type { Traced } from './traced.ts'

/**
 * What both sides inserted at one place, if it can stand there together: whole sentences, or whole
 * lines. In the order of their words; what both inserted alike occurs once. Null for parts of a
 * sentence. `before`: what they follow.
 */
export function bothAdditions(
  one: readonly Traced[],
  other: readonly Traced[],
  before: Traced | undefined,
): Traced[] | null {
  const [first, second] = keyOf(one) <= keyOf(other) ? [one, other] : [other, one]
  const fresh = without(second, first)
  if (fresh.length === 0) return [...first]
  if (without(first, second).length === 0) return [...second]
  const isAfterSentence = before === undefined || before.token.kind === 'line' || endsWhole([before])
  if (!isAfterSentence || ![first, second].every(endsWhole)) return null
  return withSpace(first, fresh.flat())
}

/** The passages of some tokens that are not among those of others. */
function without(tokens: readonly Traced[], others: readonly Traced[]): Traced[][] {
  const known = new Set(passagesOf(others).map(wordsOf))
  return passagesOf(tokens).filter((passage) => !known.has(wordsOf(passage)))
}

/** Whole lines if there are any, else sentences with the space before them. */
function passagesOf(tokens: readonly Traced[]): Traced[][] {
  const passages: Traced[][] = [[]]
  tokens.forEach((traced, index) => {
    passages.at(-1)?.push(traced)
    const next = tokens[index + 1]
    const isSpaced = next?.token.kind === 'word' && textOf(next).trim() === ''
    const isEnd = traced.token.kind === 'line' || (isSpaced && endsWhole([traced]))
    if (isEnd && next !== undefined) passages.push([])
  })
  return passages.filter(({ length }) => length > 0)
}

/** The words of a passage, whatever surrounds it. */
function wordsOf(passage: readonly Traced[]): string {
  const end = passage.at(-1)
  const form = end?.token.kind === 'line' ? end.token.form : null
  const attrs = form === null || form.kind === 'paragraph' ? null : form.attrs
  return JSON.stringify([passage.map(textOf).join('').trim(), form?.kind, attrs, end?.table?.node ?? null])
}

/** Whether a passage may end with its last word or line. */
function endsWhole(tokens: readonly Traced[]): boolean {
  const last = tokens.findLast((traced) => traced.token.kind === 'line' || textOf(traced).trim() !== '')
  if (last === undefined) return false
  return last.token.kind === 'line' || endsSentence(textOf(last)) || closes(textOf(last))
}

function withSpace(first: readonly Traced[], second: readonly Traced[]): Traced[] {
  return runTogether(first.at(-1), second[0]) ? [...first, gap, ...second] : [...first, ...second]
}
