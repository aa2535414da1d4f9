import type { Article } from '#shared/article/article.ts'
import { articleMarkup } from './article-markup.ts'
import type { PublishOptions } from './options.ts'
import { publishedPart } from './published-part.ts'

/** The article as one `<article>` element for a CMS: heading, text and all that is read back, without head or style. */
export function htmlFragment(article: Article, options: PublishOptions): string {
  return `${articleMarkup(publishedPart(article, options), options)}\n`
}
