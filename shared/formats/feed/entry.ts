import type { Article } from '#shared/article/article.ts'
import { authorName } from '#shared/publish/byline.ts'
import { titleOf } from '#shared/publish/description.ts'
import { element } from '#shared/publish/escape.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { embargoMarkup, modifiedAt } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { itemOf } from '../agency/item.ts'
import { itemMarkup } from '../agency/markup.ts'
import { type ItemPicture, mediaTypeOf, picturesOf } from '../agency/pictures.ts'
import type { Story } from '../format.ts'

/** An image of a story at the address where readers get it. */
export interface FeedImage {
  readonly url: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly picture: ItemPicture
}

/** A story as feeds have it: for readers, without anything that is only for a newsroom. */
export interface FeedEntry {
  readonly article: Article
  /** Identifies it in every version: its address, else the id that newsrooms use. */
  readonly id: string
  readonly address: string | null
  readonly title: string
  readonly summary: string | null
  readonly authors: readonly string[]
  /** Its category, then its key words. */
  readonly tags: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  /** The whole text as HTML, below its notices to readers. */
  readonly content: string
  /** The images that have an address, the lead image first. */
  readonly images: readonly FeedImage[]
}

/** The stories of a feed, the most recently published or changed first. */
export function feedEntries(stories: readonly Story[], options: PublishOptions): FeedEntry[] {
  const instant = ({ modified }: FeedEntry) => (modified === null ? Number.NEGATIVE_INFINITY : Date.parse(modified))
  return stories
    .map((story) => entryOf(story, { ...options, ...story.options }))
    .toSorted((one, other) => instant(other) - instant(one))
}

function entryOf({ article: whole }: Story, options: PublishOptions): FeedEntry {
  const item = itemOf(whole, options)
  const { article } = item
  const { language, direction, canonicalUrl, summary, deck, bylines, category, keywords, publishedAt } = article
  const base = webAddress(canonicalUrl) ?? webAddress(options.publisher.url)
  const images = absolute(options.images, base)
  // Whoever gets it before its embargo ends is told so.
  const held = options.early === true ? embargoMarkup(article) : ''
  const text = [held, itemMarkup(item, { ...options, images: images ?? (() => null) })].filter((part) => part !== '')
  const markup = text.join('\n')
  const pictures = images === null ? [] : picturesOf(item, { ...options, images })
  return {
    article,
    id: item.uri,
    address: webAddress(canonicalUrl),
    title: onOneLine(titleOf(article)),
    summary: summary ?? deck,
    authors: bylines.map((byline) => onOneLine(authorName(byline, language))),
    tags: [...(category === null ? [] : [category]), ...keywords].map(onOneLine),
    published: publishedAt,
    modified: modifiedAt(article),
    content: direction === 'rtl' && markup !== '' ? element('div', { dir: 'rtl' }, markup) : markup,
    images: pictures.toSorted((one, other) => Number(other.lead) - Number(one.lead)).flatMap(imageOf),
  }
}

function imageOf(picture: ItemPicture): FeedImage[] {
  const file = picture.files.at(-1)
  const mediaType = file && mediaTypeOf(file)
  if (file === undefined || mediaType == null) return []
  return [{ url: file.address, mediaType, width: file.width, height: file.height, picture }]
}

/**
 * Images with absolute addresses, which work wherever the feed is read; null if those are not
 * known.
 */
function absolute(images: ImageSource | undefined, base: string | null): ImageSource | null {
  if (images === undefined || base === null) return null
  const at = <File extends { address: string }>(file: File) => ({ ...file, address: new URL(file.address, base).href })
  return (figure, isLead) => {
    const files = images(figure, isLead)
    return files && { whole: files.whole.map(at), crops: files.crops.map(at) }
  }
}

/** The language of a feed: that of all its stories; null where they are in several. */
export function languageOfFeed(entries: readonly FeedEntry[]): string | null {
  const languages = new Set(entries.map(({ article }) => article.language))
  const [language = null] = languages.size === 1 ? languages : []
  return language
}
