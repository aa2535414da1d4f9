import { LedeError } from '#shared/api/errors.ts'
import { limits } from '#shared/article/limits.ts'
import { findAgency } from '#shared/dateline/index.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { mostStories } from '#shared/import/most-stories.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { articleOfItem } from '../agency/article.ts'
import { emptyItem } from '../agency/item.ts'
import type { ArrivedText } from '../arrived-text.ts'
import { checkExtent } from '../extent.ts'
import { mailDate } from '../mail-date.ts'
import { readable } from '../readable.ts'
import type { FoundStory, Read, ReadContext } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'
import { foldLine } from '../words.ts'
import { firstItems } from './first-items.ts'
import type { Feed, FeedItem } from './item.ts'
import { readJsonFeed } from './json.ts'
import { textOfItem, withoutOrigin } from './text.ts'
import { readXmlFeed } from './xml.ts'

/** An item with only a summary of fewer characters is no story: its text is elsewhere. */
const short = 400

/**
 * The items of a feed, each a story: RSS, Atom or JSON Feed.
 *
 *
 * @throws LedeError `file.notItem` if it is damaged, `file.noText` for a feed without items,
 * `file.tooMuch`
 */
export const read: Read<ArrivedText> = (file, context) => {
  const { name, text, json } = file
  if (json === undefined) checkExtent('html', firstItems(text, mostStories).text, name)
  const feed = json === undefined ? readXmlFeed(text, mostStories) : readJsonFeed(json, mostStories)
  if (feed === null) throw new LedeError('file.notItem', { name, format: 'RSS, Atom, JSON Feed' })
  if (feed.items.length === 0) throw new LedeError('file.noText', { name })
  const leftOut = new LeftOuts()
  if (feed.more > 0) leftOut.add('stories', '', feed.more)
  if (feed.isCut) leftOut.add('part', feed.items.at(-1)?.title ?? '')
  return { stories: feed.items.map((item) => storyOf(item, feed, { ...context, name })), leftOut: leftOut.list() }
}

function storyOf(item: FeedItem, feed: Feed, { name, ...context }: ReadContext & { name: string }): FoundStory {
  const { title, link, published, categories } = item
  const names = item.authors.length > 0 ? item.authors : feed.authors
  const agency = [item.source ?? '', ...names, feed.title ?? ''].map(findAgency).find((each) => each !== null) ?? null
  const bylines = names.filter(
    (each) => findAgency(each) === null && !/@/.test(each) && foldLine(each) !== foldLine(feed.title ?? ''),
  )
  const [category = null, ...keywords] = categories
  const summary = item.summary === null ? null : withoutOrigin(readable(item.summary)) || null
  const text = readable(item.html ?? item.plain ?? '')
  return {
    title: title ?? text.slice(0, 80),
    read: (images) => {
      const leftOut = new LeftOuts()
      const shown = item.html === null ? null : textOfItem(withPicture(item), images, leftOut)
      const read = articleOfItem(
        {
          ...emptyItem,
          language: item.language ?? feed.language,
          kicker: item.kicker,
          headline: title === null ? null : readable(title) || null,
          summary: summary !== null && foldLine(text).startsWith(foldLine(summary).slice(0, 60)) ? null : summary,
          bylines,
          agency: agency?.name ?? (item.source === null || isAddress(item.source) ? null : readable(item.source)),
          usageTerms: item.rights === null ? null : readable(item.rights),
          category,
          keywords,
          subjects: item.subjects,
          publishedAt: published === null ? null : (mailDate(published) ?? published),
          html: shown?.html ?? null,
          notices: [...(shown?.notices ?? [])],
          plain: item.html === null ? (item.plain?.split('\n').map(readable).join('\n') ?? null) : null,
        },
        {
          name,
          fallback: fallbackLanguage(context.settings),
          today: context.referenceDate ?? context.today,
          settings: context.settings,
          images,
        },
      )
      const address = webAddress(link)
      const canonicalUrl = address !== null && address.length <= limits.url ? address : null
      const isBeginning = text.length < short && item.summary === null && canonicalUrl !== null
      if (isBeginning && text !== '') leftOut.add('text', canonicalUrl)
      return { ...read, article: { ...read.article, canonicalUrl }, leftOut: [...read.leftOut, ...leftOut.list()] }
    },
  }
}

/** Dublin Core has addresses as sources, too. */
function isAddress(source: string): boolean {
  return /^\w+:\S+$/.test(source)
}

/** The text of an item with the picture that came beside it, where the text does not show it. */
function withPicture({ html, images }: FeedItem): string {
  const [image] = images
  const text = html ?? ''
  if (image === undefined || text.includes('<img')) return text
  const { address, caption, credit } = image
  return `<figure><img src="${escapeHtml(address)}" alt="" data-credit="${escapeHtml(credit)}"><figcaption>${escapeHtml(caption)}</figcaption></figure>${text}`
}
