import type { Article } from '#shared/article/article.ts'
import { articleMarkup } from '#shared/publish/article-markup.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { publishedPart } from '#shared/publish/published-part.ts'

/**
 * The article as one `<article>` element for a CMS: heading, text and everything that is read back,
 * without head or style.
 */
export function write(article: Article, options: PublishOptions): string {
  return `${articleMarkup(publishedPart(article, options), options)}\n`
}
