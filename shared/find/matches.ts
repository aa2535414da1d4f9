import { literalSource } from './literal.ts'
import { patternError, patternSource } from './pattern.ts'
import type { FindQuery } from './query.ts'
import { fillReplacement } from './replacement.ts'

/**
 * A match in a text, from one UTF-16 offset to another, never empty. `after`: its replacement; null
 * if none was requested.
 */
export interface Match {
  readonly from: number
  readonly to: number
  readonly after: string | null
}

/**
 * A compiled query: finds it in a text, in order and without overlaps.
 *
 * A pattern may take any amount of time: run it where it can be stopped.
 */
export type Finder = (text: string) => Match[]

/** Compiles a query. @throws LedeError `find.pattern` for an invalid pattern. */
export function finderOf(query: FindQuery, replacement: string | null): Finder {
  const { term, matchCase, wholeWord, isPattern } = query
  const expression = compiled(
    isPattern ? patternSource(term) : literalSource(term, matchCase),
    `gu${matchCase ? '' : 'i'}`,
  )
  const afterOf = (match: RegExpExecArray) =>
    replacement === null || !isPattern ? replacement : fillReplacement(replacement, match)
  return (text) => {
    const matches: Match[] = []
    for (const match of text.matchAll(expression)) {
      const [found] = match
      const from = match.index
      const to = from + found.length
      if (found !== '' && (!wholeWord || isWhole(text, from, to))) matches.push({ from, to, after: afterOf(match) })
    }
    return matches
  }
}

/** Checks that a query is text or a usable pattern. @throws LedeError `find.pattern` */
export function checkQuery(query: FindQuery): void {
  finderOf(query, null)
}

function compiled(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags)
  } catch (error) {
    throw patternError(error)
  }
}

// Scripts without spaces between words have no word boundaries.
const joins =
  /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}_]/u
const lastSign = /(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])[\u00ad\u200b\u2060]*$/
const firstSign = /^[\u00ad\u200b\u2060]*(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])/

/** Whether a match begins and ends at word boundaries. A soft hyphen is no boundary. */
function isWhole(text: string, from: number, to: number): boolean {
  const near = 8
  const isJoined = (before: string, after: string) =>
    joins.test(lastSign.exec(before)?.[0] ?? '') && joins.test(firstSign.exec(after)?.[0] ?? '')
  const found = text.slice(from, to)
  return (
    !isJoined(text.slice(Math.max(0, from - near), from), found.slice(0, near)) &&
    !isJoined(found.slice(-near), text.slice(to, to + near))
  )
}
