import { matchExpression } from '../search/query.ts'
import { indexText } from '../search/words.ts'
import type { Database } from './database.ts'

/**
 * In how many other stories a word must occur in this spelling: a name in a few, any other word in
 * more, since typing errors are repeated too.
 */
const storiesFor = { name: 3, other: 10 } as const
/** The most stories that are searched for one word, the youngest first. */
const mostLookedInto = 60

/**
 * Of these words, those that drafts other than one contain in exactly this spelling, too often for
 * a typing error.
 */
export function usualWords(database: Database, words: readonly string[], except: string | null): string[] {
  return words.filter((word) => {
    const wanted = /^\p{Lu}/u.test(word) ? storiesFor.name : storiesFor.other
    return storiesWith(database, word, except, wanted) >= wanted
  })
}

/** The number of stories with a word; stops counting at `enough`. */
function storiesWith(database: Database, word: string, except: string | null, enough: number): number {
  const folded = indexText(word)
  if (folded === '') return 0
  const found = database.all<{ id: string; headline: string; text: string | null }>(
    `select drafts.id, drafts.headline, passages.text from search join drafts on drafts.key = search.rowid left join passages on passages.draft = drafts.key
     where search match ? and binned_at is null and id <> ? order by search.rowid desc limit ?`,
    matchExpression([{ words: folded.split(' '), prefix: false }]),
    except ?? '',
    mostLookedInto,
  )
  let stories = 0
  for (const { headline, text } of found) {
    if (hasWord(`${headline}\n${text ?? ''}`, word)) stories += 1
    if (stories === enough) break
  }
  return stories
}

/** Whether a text contains a word as it is written, and not only as part of another. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isPart = isLetter(text.charAt(at - 1)) || isLetter(text.charAt(at + word.length))
    if (!isPart) return true
  }
  return false
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign)
}
