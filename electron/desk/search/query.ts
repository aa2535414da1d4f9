import { wordsOf } from './words.ts'

/** One term of a search: adjacent words, the last of them possibly incomplete. */
export interface SearchTerm {
  words: string[]
  prefix: boolean
}

const pieces = /"([^"]*)("?)|[^\s"]+/g

/**
 * The terms of a typed query, all of which a draft has to contain. A phrase is in double quotes;
 * the last word, or an unfinished phrase, may be incomplete. Everything else is literal: there is
 * no syntax that could be wrong. Words joined by punctuation ("Covid-19") are a phrase.
 */
export function parseQuery(query: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  let open = false
  for (const [piece, quoted, end] of query.matchAll(pieces)) {
    const words = Array.from(wordsOf(quoted ?? piece), (word) => word.text)
    if (words.length === 0) continue
    terms.push({ words, prefix: false })
    open = quoted === undefined || end === ''
  }
  const last = terms.at(-1)
  if (last !== undefined) last.prefix = open
  return terms
}

/**
 * Terms as an FTS5 MATCH expression. Words contain only letters and digits (see words.ts), so
 * quoting them is enough.
 */
export function matchExpression(terms: readonly SearchTerm[]): string {
  return terms.map((term) => `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`).join(' ')
}
