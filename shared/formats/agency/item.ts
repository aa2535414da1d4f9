import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import { modifiedAt } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { printableField } from '#shared/publish/printable.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { webAddress } from '#shared/publish/web-address.ts'

/** A story as one newsroom sends it to another. */
export interface Item {
  /**
   * The published part of the story, with information for the receiving desk: slugline, urgency,
   * embargo, note to the editor. Of a withdrawn story, only its kill notice and slugline.
   */
  article: Article
  /** Identifies the story in every version: its address, else its id or a NewsML URN (RFC 3085). */
  uri: string
  /** The first is 1; each notice to its readers adds one. */
  version: number
  /** ISO 8601 with an offset. */
  versionCreated: string
  isKilled: boolean
}

/**
 * The story as an item. Without a time of its own it gets `options.at`, else the date of its
 * dateline.
 */
export function itemOf(article: Article, options: PublishOptions): Item {
  const published = publishedPart(article, { early: true })
  const killed = isKilled(published)
  const versionCreated =
    modifiedAt(published) ?? options.at ?? `${published.dateline.date ?? '1970-01-01'}T00:00:00+00:00`
  return {
    article: {
      ...published,
      slugline: printableField(article.slugline),
      urgency: article.urgency,
      editorNote: killed ? null : printableField(article.editorNote),
    },
    uri: uriOf(published, options, versionCreated),
    version: published.notices.length + 1,
    versionCreated,
    isKilled: killed,
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function uriOf(article: Article, { publisher }: PublishOptions, time: string): string {
  const address = webAddress(article.canonicalUrl)
  if (address !== null) return address
  if (article.id !== null && uuid.test(article.id)) return `urn:uuid:${article.id.toLowerCase()}`
  const site = webAddress(publisher.url)
  const provider = site === null ? 'localhost' : new URL(site).hostname
  const name = encodeURIComponent((article.id ?? article.headline ?? 'story').slice(0, 100).toWellFormed()).replace(
    /[!'()*~]/g,
    '-',
  )
  return `urn:newsml:${provider}:${(article.publishedAt ?? time).slice(0, 10).replaceAll('-', '')}:${name}`
}
