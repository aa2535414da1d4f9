import { quotedIn } from '../quotations.ts'
import type { Found, Rule } from '../rule.ts'
import { type Banned, readBanned } from '../settings.ts'
import { WordIndex } from '../word-index.ts'
import { likeCapital } from '../words.ts'

const indexes = new WeakMap<readonly string[], WordIndex<Banned>>()

/**
 * Words on the newsroom's list. Upper case in an entry has to match; an entry in lower case matches
 * any case. Quotations are not searched.
 */
export const banned: Rule = {
  id: 'banned',
  group: 'words',
  severity: 'warning',
  source: '',
  passage: ({ text, kind }, { settings }) => {
    if (settings.banned.length === 0 || kind === 'quote') return []
    const isQuoted = quotedIn(text)
    return indexed(settings.banned)
      .find(text)
      .filter(({ from }) => !isQuoted(from))
      .map(({ from, to, entry: { words, instead } }): Found => {
        const put = isSmall(words) ? likeCapital(text.slice(from, to), instead) : instead
        return { from, to, details: { words, instead }, ...(instead !== '' && { fix: { text: put } }) }
      })
  },
}

const isSmall = (words: string) => words === words.toLowerCase()

function indexed(list: readonly string[]): WordIndex<Banned> {
  const known = indexes.get(list)
  if (known) return known
  const entries = list.flatMap((line) => readBanned(line) ?? [])
  const made = new WordIndex(entries.map((entry) => ({ words: entry.words, matchCase: !isSmall(entry.words), entry })))
  indexes.set(list, made)
  return made
}
