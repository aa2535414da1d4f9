import type { Article } from '#shared/article/article.ts'
import { onOneLine, startOf } from './printable.ts'

/** What a page is called where it has no headline yet. */
const untitled = '—'

/** The title of a page: the headline on one line, else the text's first words. */
export function titleOf(article: Article): string {
  const title = article.headline === null ? startOf(article.bodyText, 80) : onOneLine(article.headline)
  return title === '' ? untitled : title
}

/**
 * What search engines and shared links say of a story: its summary, else its deck, else how its
 * text begins. Null where there is nothing to say.
 */
export function descriptionOf(article: Article): string | null {
  const said = article.summary ?? article.deck
  const description = said === null ? startOf(article.bodyText, 200) : onOneLine(said)
  return description === '' ? null : description
}
