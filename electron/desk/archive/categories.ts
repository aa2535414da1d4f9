import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { foldLine } from '../import/words.ts'

/** What systems put a story into that is in no category. */
const none: ReadonlySet<string> = new Set(
  'uncategorized|uncategorised|allgemein|unkategorisiert|non classé|sin categoría|sin categorizar|без рубрики|senza categoria|sem categoria|geen categorie|bez kategorii'
    .split('|')
    .map(foldLine),
)

/**
 * The category of a story among those of another system, the main one first, and its keywords: the
 * newsroom's own category where its list has one of them. What the list has not is a keyword, and
 * told. Without a list it is the first.
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

/** How a tally is told of categories that the newsroom has not. */
export function tellerOf(tally: ArchiveTally, place: string): (category: string) => void {
  return (category) => tally.add('category', category, place)
}
