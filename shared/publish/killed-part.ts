import { type Article, emptyArticle } from '#shared/article/article.ts'

/**
 * What is left of the published part of a story that is withdrawn: which story it was, and what its
 * readers are told. Neither its text nor anything made of it.
 */
export function killedPart(published: Article): Article {
  const { id, language, direction, headline, agency, category, publishedAt, timeZone, canonicalUrl } = published
  return {
    ...emptyArticle(language),
    id,
    notices: published.notices.filter(({ kind }) => kind === 'kill'),
    direction,
    headline,
    agency,
    category,
    publishedAt,
    timeZone,
    embargoUntil: published.embargoUntil,
    canonicalUrl,
    status: 'killed',
  }
}
