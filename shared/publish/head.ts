import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import { rememberedText } from '#shared/remembered.ts'
import { authorName } from './byline.ts'
import { descriptionOf, titleOf } from './description.ts'
import { element, scriptJson, startTag, textElement } from './escape.ts'
import { newsArticle } from './json-ld.ts'
import { leadImageOf } from './lead-image.ts'
import { modifiedAt } from './notices.ts'
import type { PublishOptions } from './options.ts'
import { pageStyle } from './page-style.ts'
import { webAddress } from './web-address.ts'

/**
 * The content of a page's `<head>`, from its published part. Open Graph after https://ogp.me; unset
 * properties are left out.
 */
export function head(article: Article, options: PublishOptions): string {
  const url = webAddress(article.canonicalUrl)
  const title = titleOf(article)
  const description = descriptionOf(article)
  const authors = article.bylines.map((byline) => authorName(byline, article.language))
  const siteName = options.publisher.name === '' ? null : options.publisher.name
  return [
    encoding,
    textElement('title', {}, title),
    ...named('description', [description]),
    ...named('author', authors),
    ...named('robots', [robots(article)]),
    program,
    ...(url === null ? [] : [startTag('link', { rel: 'canonical', href: url })]),
    ...property('og:type', ['article']),
    ...property('og:title', [title]),
    ...property('og:description', [description]),
    ...property('og:url', [url]),
    ...property('og:site_name', [siteName]),
    ...property('og:locale', [openGraphLocale(article.language)]),
    ...leadImage(article, options),
    ...property('article:published_time', [article.publishedAt]),
    ...property('article:modified_time', [modifiedAt(article)]),
    ...property('article:section', [article.category]),
    ...property('article:author', authors),
    ...property('article:tag', article.keywords),
    element('script', { type: 'application/ld+json' }, `\n${scriptJson(newsArticle(article, options))}\n`),
    style,
  ].join('\n')
}

// A withdrawn story, or one still under embargo, must not be found.
function robots(article: Article): string {
  return isKilled(article) || article.embargoUntil !== null ? 'noindex' : 'max-image-preview:large'
}

function leadImage(article: Article, options: PublishOptions): string[] {
  const image = leadImageOf(article, options)
  const [file] = image?.files ?? []
  if (image === null || file === undefined) return []
  return [
    ...property('og:image', [file.address]),
    ...property('og:image:width', [String(file.width)]),
    ...property('og:image:height', [String(file.height)]),
    ...property('og:image:alt', [image.alt === '' ? null : image.alt]),
  ]
}

const named = metas('name')
const property = metas('property')

function metas(key: 'name' | 'property'): (name: string, contents: readonly (string | null)[]) => string[] {
  return (name, contents) =>
    contents.flatMap((content) => (content === null ? [] : [startTag('meta', { [key]: name, content })]))
}

// What every page says, in the places where pages have it.
const encoding = [
  startTag('meta', { charset: 'utf-8' }),
  ...named('viewport', ['width=device-width, initial-scale=1']),
].join('\n')
const program = [...named('generator', ['Lede']), ...named('color-scheme', ['light dark'])].join('\n')
const style = element('style', {}, pageStyle)

/**
 * A language in Open Graph's form, with the territory where it is mostly spoken ("de" is "de_DE");
 * null if that is unknown.
 */
const openGraphLocale = rememberedText((language): string | null => {
  const { language: code, region } = new Intl.Locale(language).maximize()
  return region === undefined ? null : `${code}_${region}`
}, 100)
