import { gap, runTogether } from '#shared/merge/three-way/gap.ts'
import { endsWhole, linesIn, sentencesIn, textOf } from '#shared/merge/three-way/passages.ts'
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
  const [first, second] = inOrder(one, other)
  const fresh = without(second, first)
  const isInFirst = fresh.length === 0
  const isInSecond = without(first, second).length === 0
  // The space that parts the one from what it stands beside is none of the other's.
  if (isInFirst && isInSecond && saysOf(first) === saysOf(second))
    return [...(first.length <= second.length ? first : second)]
  if (isInFirst) return [...first]
  if (isInSecond) return [...second]
  const isAfterSentence = before === undefined || before.token.kind === 'line' || endsWhole([before])
  if (!isAfterSentence || ![first, second].every(endsWhole)) return null
  const goesOn = goesOnIn(first) ?? 0
  const [ones, others] = [parted(first, goesOn), parted(fresh.flat(), goesOn)]
  return [ones.within, others.within, ones.behind, others.behind].reduce(withSpace)
}

/** The lines of an addition up to the first that goes on in fewer containers, and the others. */
function parted(tokens: readonly Traced[], containers: number) {
  const leaves = ({ token }: Traced) => token.kind === 'line' && token.form.continues < containers
  const from = linesIn(tokens).find(({ to }) => tokens.slice(to, to + 1).some(leaves))?.from ?? tokens.length
  return { within: tokens.slice(0, from), behind: tokens.slice(from) }
}

/**
 * Two additions in the order in which they stand: first what goes on in what stands before them
 * (another paragraph of a quotation), else by their words.
 */
function inOrder(one: readonly Traced[], other: readonly Traced[]): [readonly Traced[], readonly Traced[]] {
  const [a, b] = [goesOnIn(one), goesOnIn(other)]
  const isFirst = a === null || b === null || a === b ? keyOf(one) <= keyOf(other) : a > b
  return isFirst ? [one, other] : [other, one]
}

/** How many containers the first line of an addition goes on in; null where none ends in it. */
function goesOnIn(tokens: readonly Traced[]): number | null {
  const first = tokens.find(({ token }) => token.kind === 'line')?.token
  return first?.kind === 'line' ? first.form.continues : null
}

/**
 * The passages of some tokens that are not among those of others. A sentence is also known from a
 * line that says nothing else; a mere space is nothing of its own.
 */
function without(tokens: readonly Traced[], others: readonly Traced[]): (readonly Traced[])[] {
  const theirs = passagesOf(others)
  const [known, said] = [new Set(theirs.map(wordsOf)), new Set(theirs.map(saysOf))]
  const isKnown = (passage: readonly Traced[]) => {
    if (known.has(wordsOf(passage))) return true
    const says = saysOf(passage)
    return passage.at(-1)?.token.kind !== 'line' && (says === '' || said.has(says))
  }
  return passagesOf(tokens).filter((passage) => !isKnown(passage))
}

function saysOf(passage: readonly Traced[]): string {
  return passage.map(textOf).join('').trim()
}

/** Sentences with the space before them, the last of a line with its end, and empty lines. */
function passagesOf(tokens: readonly Traced[]): (readonly Traced[])[] {
  const isLine = (index: number) => tokens[index]?.token.kind === 'line'
  const ends = new Set([
    ...sentencesIn(tokens).flatMap(({ to }) => (isLine(to) ? [] : to)),
    ...tokens
      .keys()
      .filter(isLine)
      .map((index) => index + 1),
    tokens.length,
  ])
  const inOrder = [...ends].toSorted((a, b) => a - b)
  return inOrder.map((to, index) => tokens.slice(inOrder[index - 1] ?? 0, to)).filter(({ length }) => length > 0)
}

/** The words of a passage, whatever surrounds it. */
function wordsOf(passage: readonly Traced[]): string {
  const end = passage.at(-1)
  const form = end?.token.kind === 'line' ? end.token.form : null
  const attrs = form === null || form.kind === 'paragraph' ? null : form.attrs
  return JSON.stringify([saysOf(passage), form?.kind, attrs, end?.table?.node ?? null])
}

function withSpace(first: Traced[], second: Traced[]): Traced[] {
  return runTogether(first.at(-1), second[0]) ? [...first, gap, ...second] : [...first, ...second]
}
