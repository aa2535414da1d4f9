import { wordsOf } from './words.ts'

/**
 * One thing a search asks for: words that stand side by side, the last of them perhaps only begun.
 */
export interface SearchTerm {
  words: string[]
  prefix: boolean
}

const pieces = /"([^"]*)("?)|[^\s"]+/g

/**
 * What a person typed as terms, all of which a draft has to have. A phrase stands in double quotes;
 * the last word, or a phrase not closed yet, may be unfinished. Everything else is literal: there
 * is no syntax that could be wrong. Words that punctuation joins ("Covid-19") are a phrase.
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
 * Terms as an FTS5 MATCH expression. Words are letters and digits only (see words.ts), so quoting
 * them is enough.
 */
export function matchExpression(terms: readonly SearchTerm[]): string {
  return terms.map((term) => `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`).join(' ')
}
