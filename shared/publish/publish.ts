import type { Article } from '#shared/article/article.ts'
import type { PublishFormat } from './format.ts'
import { html } from './html.ts'
import { htmlFragment } from './html-fragment.ts'
import { json } from './json.ts'
import type { PublishOptions } from './options.ts'
import { text } from './text.ts'

const writers: Readonly<Record<PublishFormat, (article: Article, options: PublishOptions) => string>> = {
  html,
  'html-fragment': htmlFragment,
  text,
  json,
}

/**
 * An article in a format, as the text of a file (UTF-8, line feeds). Pure: no clock, no network, no setting of the machine. It takes any article;
 * whether it ought to be exported is for `problemsOf` to say.
 */
export function publish(article: Article, format: PublishFormat, options: PublishOptions): string {
  return writers[format](article, options)
}
