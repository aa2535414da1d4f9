import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { foldLine } from '../import/words.ts'

/** The categories that systems assign to stories without one. */
const none: ReadonlySet<string> = new Set(
  'uncategorized|uncategorised|allgemein|unkategorisiert|non classé|sin categoría|sin categorizar|без рубрики|senza categoria|sem categoria|geen categorie|bez kategorii'
    .split('|')
    .map(foldLine),
)

/**
 * The category and keywords of a story, from the categories of another system, main one first: the
 * newsroom's own category if its list has one of them. Those that the list lacks become keywords,
 * and are reported. Without a list the first one is used.
 */
export function placedIn(
  given: readonly string[],
  tags: readonly string[],
  own: readonly string[],
  tell: (category: string) => void,
): { category: string | null; keywords: string[] } {
  const categories = given.filter((name) => !none.has(foldLine(name)))
  const ours = (name: string) => own.find((each) => foldLine(each) === foldLine(name))
  const main = own.length === 0 ? categories[0] : categories.find((name) => ours(name) !== undefined)
  const others = categories.filter((name) => name !== main)
  if (own.length > 0) for (const name of others) if (ours(name) === undefined) tell(name)
  const category = main === undefined ? null : (ours(main) ?? main)
  return { category, keywords: [...new Set([...tags, ...others])] }
}

/** Reports categories that the newsroom does not have to a tally. */
export function tellerOf(tally: ArchiveTally, place: string): (category: string) => void {
  return (category) => tally.add('category', category, place)
}
