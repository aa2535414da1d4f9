import { isOneLetterOff } from '#shared/checks/rules/name-spelling.ts'
import { matchExpression } from '../search/query.ts'
import { indexText } from '../search/words.ts'
import type { Database } from './database.ts'

/** In how many other stories a spelling must occur to count as the archive's. */
const enough = 3
/** How much more often than the spelling in question. */
const times = 3
/** The most stories that are searched for one name, the youngest first. */
const mostLookedInto = 200

/**
 * Of these names (first and last name), those that drafts other than one spell with one letter of
 * the last name different, too often for a typing error: with the archive's spelling.
 */
export function archiveNames(
  database: Database,
  names: readonly string[],
  except: string | null,
): { name: string; archive: string }[] {
  const byFirst = Map.groupBy(names, (name) => name.split(' ')[0] ?? '')
  return [...byFirst].flatMap(([first, own]) => {
    const lasts = lastNamesBehind(database, first, except)
    return own.flatMap((name) => {
      const last = name.slice(first.length + 1)
      const isKnown = lasts.get(last) ?? 0
      const [usual] = [...lasts]
        .filter(([other, count]) => count >= Math.max(enough, times * isKnown) && isOneLetterOff(last, other))
        .toSorted(([, one], [, other]) => other - one)
      return usual === undefined ? [] : [{ name, archive: `${first} ${usual[0]}` }]
    })
  })
}

/** The last names that follow a first name, by the number of stories that contain them. */
function lastNamesBehind(database: Database, first: string, except: string | null): Map<string, number> {
  const counts = new Map<string, number>()
  const folded = indexText(first)
  if (folded === '') return counts
  const found = database.all<{ headline: string; text: string | null }>(
    `select drafts.headline, passages.text from search join drafts on drafts.key = search.rowid left join passages on passages.draft = drafts.key
     where search match ? and binned_at is null and id <> ? order by search.rowid desc limit ?`,
    matchExpression([{ words: folded.split(' '), prefix: false }]),
    except ?? '',
    mostLookedInto,
  )
  for (const { headline, text } of found) {
    const own = new Set<string>()
    for (const [, last] of `${headline}\n${text ?? ''}`.matchAll(behind(first))) if (last !== undefined) own.add(last)
    for (const last of own) counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  return counts
}

/** The capitalised word after a first name; a first name has letters only. */
function behind(first: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${first}[ \u00a0](\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}-])`, 'gu')
}
