import type { Article } from '#shared/article/article.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { type FeedEntry, feedEntries, languageOfFeed } from '../feed/entry.ts'
import type { Story } from '../format.ts'

/** The article as a feed with one story: see `writeSeveral`. */
export function write(article: Article, options: PublishOptions): string {
  return writeSeveral([{ article }], options)
}

/**
 * Articles as a feed of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), latest first, with
 * their whole text; indented. Properties that it lacks are under `_lede`, as its section
 * "Extensions" allows.
 */
export function writeSeveral(stories: readonly Story[], options: PublishOptions): string {
  const entries = feedEntries(stories, options)
  const { name, url } = options.publisher
  const home = webAddress(url)
  const feed = present({
    version: 'https://jsonfeed.org/version/1.1',
    title: onOneLine(name) || (home === null ? 'Lede' : new URL(home).hostname),
    home_page_url: home,
    language: languageOfFeed(entries),
  })
  return `${JSON.stringify({ ...feed, items: entries.map(itemOf) }, null, 2)}\n`
}

function itemOf({
  article,
  id,
  address,
  title,
  summary,
  authors,
  tags,
  published,
  modified,
  content,
  images,
}: FeedEntry) {
  const { language, kicker, deck, agency, category, subjects, usageTerms } = article
  const line = (text: string | null) => (text === null ? null : onOneLine(text))
  const [lead] = images
  return present({
    id,
    url: address,
    title,
    // Every item must have a text (section "Items").
    content_html: content === '' ? ' ' : content,
    summary: line(summary),
    image: lead?.picture.lead ? lead.url : null,
    date_published: published,
    date_modified: modified === published ? null : modified,
    authors: authors.map((author) => ({ name: author })),
    tags,
    language,
    attachments: images.map(({ url, mediaType, picture }) =>
      present({
        url,
        mime_type: mediaType,
        title: picture.caption,
        _lede: present({ alternativeText: picture.alt, credit: picture.credit, source: picture.source }),
      }),
    ),
    _lede: present({
      kicker: line(kicker),
      deck: line(deck),
      agency: line(agency),
      category: line(category),
      subjects: subjects.map((code) => `medtop:${code}`),
      usageTerms: line(usageTerms),
    }),
  })
}

/** Properties without those that are unset. */
function present(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => {
      if (value === null || value === undefined || value === '') return false
      return typeof value !== 'object' || Object.keys(value).length > 0
    }),
  )
}
