import type { Article } from '#shared/article/article.ts'
import { onOneLine, startOf } from './printable.ts'

/** The title of a page without a headline. */
const untitled = '—'

/** The title of a page: the headline on one line, else the text's first words. */
export function titleOf(article: Article): string {
  const title = article.headline === null ? startOf(article.bodyText, 80) : onOneLine(article.headline)
  return title === '' ? untitled : title
}

/**
 * The description for search engines and shared links: the story's summary, else its deck, else the
 * beginning of its text. Null if all are empty.
 */
export function descriptionOf(article: Article): string | null {
  const said = article.summary ?? article.deck
  const description = said === null ? startOf(article.bodyText, 200) : onOneLine(said)
  return description === '' ? null : description
}
