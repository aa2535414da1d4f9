import type { Article } from '#shared/article/article.ts'
import { articleMarkup } from '#shared/publish/article-markup.ts'
import { startTag } from '#shared/publish/escape.ts'
import { head } from '#shared/publish/head.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { publishedPart } from '#shared/publish/published-part.ts'

/**
 * The article as a complete page that needs nothing else: no script but the JSON-LD data, no font,
 * image or style from elsewhere. It works under any content security policy that allows its one
 * style by hash (`pageStyleHash`). Reading the page back (`readHtml` of the desk) gives the
 * published part of the article.
 */
export function write(article: Article, options: PublishOptions): string {
  const published = publishedPart(article, options)
  return [
    '<!doctype html>',
    startTag('html', { lang: published.language, dir: published.direction }),
    '<head>',
    head(published, options),
    '</head>',
    '<body>',
    '<main>',
    articleMarkup(published, options),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
