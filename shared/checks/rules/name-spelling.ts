import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'

/** A name of two words, and where it stands. */
export interface Name {
  readonly first: string
  readonly last: string
  readonly passage: PlacedPassage
  readonly from: number
  readonly to: number
}

/** Two capitalised words in a row within a sentence: usually a person's name. */
const namePattern = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,})[ \u00a0](\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}-])/gu

/**
 * A name spelled in two ways: the same first name, and last names that differ by one letter where
 * neither is an inflected form of the other (plural, genitive, case).
 */
export const nameSpelling: Rule = {
  id: 'nameSpelling',
  group: 'words',
  severity: 'warning',
  source: '',
  story: ({ passages }) => differing(namesIn(passages)),
}

/** The names in passages of running text. */
export function namesIn(passages: readonly PlacedPassage[]): Name[] {
  return passages
    .filter(({ kind, text }) => kind !== 'cell' && text !== text.toUpperCase())
    .flatMap((passage) =>
      personNamesIn(passage.text).map(({ first, last, from, to }) => ({ first, last, passage, from, to })),
    )
}

/** The names in a text, by offsets. */
export function personNamesIn(text: string): Omit<Name, 'passage'>[] {
  return [...text.matchAll(namePattern)].map(({ 0: whole, 1: first = '', 2: last = '', index }) => ({
    first,
    last,
    from: index,
    to: index + whole.length,
  }))
}

function differing(names: readonly Name[]): StoryFound[] {
  const byFirst = Map.groupBy(names, ({ first }) => first)
  return [...byFirst.values()].flatMap((own) => {
    const byLast = [...Map.groupBy(own, ({ last }) => last).values()]
    return byLast.flatMap((some) => {
      const [one] = some
      const usual = byLast.find((others) => {
        const [other] = others
        return one && other && other !== one && isOneLetterOff(one.last, other.last) && isMeant(others, some, own)
      })?.[0]
      if (one === undefined || usual === undefined) return []
      const fix = { text: `${usual.first} ${usual.last}` }
      return some.map(({ passage, from, to }) => ({ at: { passage, from, to, details: { other: fix.text }, fix } }))
    })
  })
}

/**
 * The more frequent spelling is assumed to be right; of two that are equally frequent, the first.
 */
function isMeant(some: readonly Name[], others: readonly Name[], all: readonly Name[]): boolean {
  if (some.length !== others.length) return some.length > others.length
  const place = ([first]: readonly Name[]) => (first === undefined ? -1 : all.indexOf(first))
  return place(some) < place(others)
}

/**
 * Whether one letter is replaced, missing, doubled or swapped with its neighbour, leaving aside the
 * endings that languages inflect.
 */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  const isInflected = /[\u0400-\u04ff]/u.test(one) ? end < 2 : end < 1
  return start > 0 && !isInflected && (isSwapped || (left.length <= 1 && right.length <= 1))
}
