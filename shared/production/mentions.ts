import type { Person } from '#shared/review/people/person.ts'

/** A letter or digit, which would continue a name. */
const wordEnd = /^[\p{L}\p{N}\p{M}]/u

/**
 * Who is mentioned in a text: `@` and their name in the newsroom, in any case. If one name begins
 * with another, the longer one is meant. An `@` in an address does not count.
 */
export function mentionedIn(text: string, people: readonly Person[]): Person[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length)
  const found = new Set<Person>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._%+-])@/gu)) {
    const rest = text.slice(index + 1)
    const person = longestFirst.find(({ name }) => begins(rest, name))
    if (person) found.add(person)
  }
  return [...found]
}

function begins(text: string, name: string): boolean {
  const isSame = text.slice(0, name.length).toLowerCase() === name.toLowerCase()
  return isSame && !wordEnd.test(text.slice(name.length))
}

/** The beginning of a name that is being typed after an `@`, before the caret; null if none is. */
export function mentionBefore(text: string, caret: number): { from: number; typed: string } | null {
  const before = text.slice(0, caret)
  const from = before.search(/(?<![\p{L}\p{N}._%+-])@[^@\n]{0,50}$/u)
  return from === -1 ? null : { from, typed: before.slice(from + 1) }
}
