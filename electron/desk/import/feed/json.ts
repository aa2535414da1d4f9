import { topicCodesOf } from '#shared/media-topics/code.ts'
import { type Data, dataOf, listOf, stringsOf, textOfValue } from '../agency/data.ts'
import type { Feed, FeedItem } from './item.ts'

/** Whether some JSON is a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function isJsonFeed(value: unknown): boolean {
  return /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(textOfValue(dataOf(value).get('version')) ?? '')
}

/** A JSON Feed, version 1 or 1.1; null for other JSON. */
export function readJsonFeed(value: unknown, most: number): Feed | null {
  if (!isJsonFeed(value)) return null
  const feed = dataOf(value)
  const items = listOf(feed.get('items'))
  return {
    title: textOfValue(feed.get('title')),
    language: textOfValue(feed.get('language')),
    authors: authorsOf(feed),
    items: items.slice(0, most).map(itemOf),
    more: Math.max(0, items.length - most),
    isCut: false,
  }
}

function itemOf(item: Data): FeedItem {
  const text = (name: string) => textOfValue(item.get(name))
  const own = dataOf(item.get('_lede'))
  const image = text('image') ?? text('banner_image')
  return {
    title: text('title'),
    link: text('url') ?? text('external_url'),
    authors: authorsOf(item),
    kicker: textOfValue(own.get('kicker')),
    source: textOfValue(own.get('agency')),
    rights: textOfValue(own.get('usageterms')),
    published: text('date_published') ?? text('date_modified'),
    categories: stringsOf(item.get('tags')),
    subjects: topicCodesOf(stringsOf(own.get('subjects'))),
    language: text('language'),
    html: text('content_html'),
    plain: text('content_text') ?? (text('content_html') === null ? text('summary') : null),
    summary: text('content_html') === null && text('content_text') === null ? null : text('summary'),
    images: image === null ? [] : [{ address: image, caption: '', credit: '' }],
  }
}

function authorsOf(data: Data): string[] {
  const authors = [...listOf(data.get('authors')), dataOf(data.get('author'))]
  return authors.flatMap((author) => textOfValue(author.get('name')) ?? [])
}
