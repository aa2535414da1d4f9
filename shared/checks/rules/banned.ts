import type { Found, Rule } from '../rule.ts'
import { type Banned, readBanned } from '../settings.ts'
import { wordsOf } from '../words.ts'

/**
 * Banned words by their first one, in small letters: a list of any length costs no more than the
 * text does.
 */
const byFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly Banned[]>>()

/**
 * What the newsroom has on its list. Capital letters in an entry are meant; an entry in small
 * letters finds all. Quotations are left alone.
 */
export const banned: Rule = {
  id: 'banned',
  group: 'words',
  severity: 'warning',
  source: '',
  passage: ({ text, kind }, { settings }) => {
    if (settings.banned.length === 0 || kind === 'quote') return []
    const entries = indexed(settings.banned)
    return wordsOf(text).flatMap(({ text: word, from }): Found[] => {
      const fits = ({ words }: Banned) => {
        const there = text.slice(from, from + words.length)
        const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(from + words.length))
        return isWhole && (there === words || (words === words.toLowerCase() && there.toLowerCase() === words))
      }
      const entry = entries.get(word.toLowerCase())?.find(fits)
      if (entry === undefined || isQuoted(text, from)) return []
      const { words, instead } = entry
      const isCapital = /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(instead) && words === words.toLowerCase()
      const put = isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
      return [
        {
          from,
          to: from + words.length,
          details: { words, instead },
          ...(instead === '' ? {} : { fix: { text: put } }),
        },
      ]
    })
  },
}

function indexed(list: readonly string[]): ReadonlyMap<string, readonly Banned[]> {
  const known = byFirstWord.get(list)
  if (known) return known
  const made = new Map<string, Banned[]>()
  for (const line of list) {
    const entry = readBanned(line)
    if (entry === null) continue
    const first = wordsOf(entry.words)[0]?.text.toLowerCase() ?? entry.words.toLowerCase()
    const own = made.get(first)
    if (own) own.push(entry)
    else made.set(first, [entry])
  }
  for (const own of made.values()) own.sort((one, other) => other.words.length - one.words.length)
  byFirstWord.set(list, made)
  return made
}

/** Whether a place stands in quotation marks: somebody else's words. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const straight = before.split('"').length % 2 === 0
  const curved = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'), before.lastIndexOf('«'))
  return (
    straight ||
    (curved !== -1 &&
      !/[”»]/u.test(before.slice(curved)) &&
      !(before[curved] === '“' && before.lastIndexOf('„', curved - 1) !== -1))
  )
}
