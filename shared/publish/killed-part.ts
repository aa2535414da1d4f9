import { type Article, emptyArticle } from '#shared/article/article.ts'

/**
 * What remains of the published part of a withdrawn story: what identifies it, and its notices to
 * readers. Neither its text nor anything made from it.
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
