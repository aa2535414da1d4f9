import type { Article } from '#shared/article/article.ts'
import { topicScheme } from '#shared/media-topics/code.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { type FeedEntry, type FeedImage, feedEntries, languageOfFeed } from '../feed/entry.ts'
import type { Story } from '../format.ts'
import { group, xmlDeclaration } from '../xml.ts'

/** The article as a feed with one story: see `writeSeveral`. */
export function write(article: Article, options: PublishOptions): string {
  return writeSeveral([{ article }], options)
}

/**
 * Articles as a feed of RSS 2.0 (https://www.rssboard.org/rss-specification), latest first, with
 * their whole text (content:encoded of the RSS content module), authors (Dublin Core, because an
 * `author` in RSS is a mail address) and images (Media RSS). Times are those of RFC 822 with four
 * digits of the year.
 */
export function writeSeveral(stories: readonly Story[], options: PublishOptions): string {
  const entries = feedEntries(stories, options)
  const { name, url } = options.publisher
  const home = webAddress(url) ?? entries.find(({ address }) => address !== null)?.address ?? 'http://localhost/'
  const last = entries[0]?.modified ?? null
  const title = onOneLine(name) || new URL(home).hostname
  const channel = group(
    'channel',
    {},
    textElement('title', {}, title),
    textElement('link', {}, home),
    textElement('description', {}, title),
    said('language', languageOfFeed(entries)),
    said('lastBuildDate', last === null ? null : mailTime(last)),
    textElement('generator', {}, 'Lede'),
    textElement('docs', {}, 'https://www.rssboard.org/rss-specification'),
    ...entries.map(itemMarkup),
  )
  return `${xmlDeclaration}\n${element('rss', { version: '2.0', ...namespaces }, `\n${channel}\n`)}\n`
}

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

function itemMarkup({
  article,
  id,
  address,
  title,
  summary,
  authors,
  published,
  modified,
  content,
  images,
}: FeedEntry) {
  const { language, category, keywords, subjects, agency, usageTerms } = article
  return group(
    'item',
    {},
    textElement('title', {}, title),
    said('link', address),
    textElement('guid', { isPermaLink: address === null ? 'false' : 'true' }, id),
    said('pubDate', published === null ? null : mailTime(published)),
    said('dcterms:modified', modified === published ? null : modified),
    ...authors.map((author) => textElement('dc:creator', {}, author)),
    category === null ? '' : textElement('category', { domain: 'urn:lede:category' }, onOneLine(category)),
    ...keywords.map((word) => textElement('category', {}, onOneLine(word))),
    ...subjects.map((code) => textElement('category', { domain: `${topicScheme}${code}` }, topicName(code, language))),
    textElement('dc:language', {}, language),
    said('dc:source', agency === null ? null : onOneLine(agency)),
    said('dc:rights', usageTerms === null ? null : onOneLine(usageTerms)),
    said('description', summary === null ? null : onOneLine(summary)),
    said('content:encoded', content === '' ? null : content),
    ...images.map(imageMarkup),
  )
}

function imageMarkup({ url, mediaType, width, height, picture }: FeedImage): string {
  const about = [
    said('media:description', picture.caption),
    said('media:text', picture.alt === '' ? null : picture.alt),
    said('media:credit', picture.credit),
    said('media:copyright', picture.source),
  ]
  const isDefault = picture.lead ? 'true' : null
  const attributes = { url, type: mediaType, medium: 'image', width, height, isDefault }
  return element('media:content', attributes, about.join(''))
}

function said(name: string, text: string | null): string {
  return text === null ? '' : textElement(name, {}, text)
}

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A time with an offset in the form of RFC 822 and 1123: "Thu, 05 Mar 2026 10:00:00 +0100", in the
 * offset that it was written with.
 */
export function mailTime(time: string): string {
  const [, year = '', month = '', day = '', clock = '', offset = 'Z'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(time) ?? []
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${clock} ${zone}`
}
