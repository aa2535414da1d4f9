import { topicCodeOf, topicCodesOf } from '#shared/media-topics/code.ts'
import { markupIn, xhtml } from '../agency/markup.ts'
import { attribute, childAt, childrenNamed, localName, wordsInElement } from '../agency/xml.ts'
import { readable } from '../readable.ts'
import { elementsOf, readXml, type XmlElement } from '../word/xml.ts'
import { firstItems } from './first-items.ts'
import type { Feed, FeedImage, FeedItem } from './item.ts'

/**
 * A feed in RSS 0.9x, 1.0 or 2.0 (https://www.rssboard.org/rss-specification) with the elements of
 * Dublin Core, Media RSS and `content:encoded`, or in Atom (RFC 4287); null if it is none, or
 * damaged.
 *
 *
 * @param most the most items to read
 */
export function readXmlFeed(text: string, most: number): Feed | null {
  const { text: start, more, isCut } = firstItems(text, most)
  const root = readXml(start)
  if (root === null) return null
  const name = localName(root).toLowerCase()
  if (name === 'feed')
    return { ...headOf(root), items: childrenNamed(root, 'entry').slice(0, most).map(entryOf), more, isCut }
  if (name !== 'rss' && name !== 'rdf') return null
  const channel = childAt(root, 'channel')
  // In RSS 1.0 items are siblings of their channel.
  const items = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')].slice(0, most)
  return { ...headOf(channel ?? root), items: items.map(itemOf), more, isCut }
}

function headOf(head: XmlElement): Pick<Feed, 'title' | 'language' | 'authors'> {
  return {
    title: titleIn(head),
    language: wordsInElement(childAt(head, 'language')) ?? attribute(head, 'xml:lang'),
    authors: childrenNamed(head, 'author').flatMap((author) => wordsInElement(childAt(author, 'name')) ?? []),
  }
}

function titleIn(element: XmlElement): string | null {
  const title = elementsOf(element).find((child) => child.name === 'title' || child.name === 'atom:title')
  return title === undefined ? null : readable(contentOf(title) ?? '') || null
}

/** The content of an element including markup: XHTML is serialised. */
function contentOf(element: XmlElement | undefined): string | null {
  if (element === undefined) return null
  const markup = attribute(element, 'type') === 'xhtml' || elementsOf(element).length > 0
  const text = markup ? markupIn(element, xhtml) : element.children.join('')
  return text.trim() === '' ? null : text
}

function itemOf(item: XmlElement): FeedItem {
  const named = (name: string) => elementsOf(item).find((child) => child.name === name)
  const encoded = contentOf(named('content:encoded')) ?? contentOf(named('xhtml:body')) ?? contentOf(named('body'))
  const description = contentOf(named('description'))
  const guid = named('guid')
  const permanent = guid && attribute(guid, 'isPermaLink') !== 'false' ? wordsInElement(guid) : null
  const authors = [...childrenNamed(item, 'creator'), ...elementsOf(item).filter(({ name }) => name === 'author')]
  return {
    title: titleIn(item),
    link: wordsInElement(named('link')) ?? attribute(named('atom:link'), 'href') ?? permanent,
    authors: authors.flatMap((each) => wordsInElement(each) ?? []).map(personIn),
    kicker: null,
    source: wordsInElement(named('dc:source')),
    rights: wordsInElement(named('dc:rights')),
    published:
      wordsInElement(named('pubDate')) ??
      wordsInElement(named('dc:date')) ??
      wordsInElement(named('published')) ??
      wordsInElement(named('dcterms:created')),
    categories: [...childrenNamed(item, 'category'), ...childrenNamed(item, 'subject')]
      .filter((each) => topicCodeOf(attribute(each, 'domain')) === null)
      .flatMap((each) => wordsInElement(each) ?? [])
      .map(readable),
    subjects: topicCodesOf(childrenNamed(item, 'category').map((each) => attribute(each, 'domain'))),
    language: wordsInElement(named('dc:language')),
    html: encoded ?? description,
    plain: null,
    summary: encoded === null ? null : description,
    images: imagesIn(item),
  }
}

function entryOf(entry: XmlElement): FeedItem {
  const links = childrenNamed(entry, 'link')
  const link = links.find((each) => (attribute(each, 'rel') ?? 'alternate') === 'alternate')
  const content = childAt(entry, 'content')
  const summary = childAt(entry, 'summary')
  const text = content ?? summary
  const isPlain = text !== undefined && /^(?:text|text\/plain)?$/.test(attribute(text, 'type') ?? '')
  return {
    title: titleIn(entry),
    link: attribute(link, 'href'),
    authors: childrenNamed(entry, 'author').flatMap((author) => wordsInElement(childAt(author, 'name')) ?? []),
    kicker: null,
    source: null,
    rights: wordsInElement(childAt(entry, 'rights')),
    published:
      wordsInElement(childAt(entry, 'published')) ??
      wordsInElement(childAt(entry, 'issued')) ??
      wordsInElement(childAt(entry, 'updated')),
    categories: childrenNamed(entry, 'category').flatMap(
      (each) => attribute(each, 'label') ?? attribute(each, 'term') ?? [],
    ),
    subjects: topicCodesOf(
      childrenNamed(entry, 'category').map(
        (each) => `${attribute(each, 'scheme') ?? ''}${attribute(each, 'term') ?? ''}`,
      ),
    ),
    language: attribute(entry, 'xml:lang') ?? attribute(content, 'xml:lang'),
    html: isPlain ? null : contentOf(text),
    plain: isPlain ? contentOf(text) : null,
    summary: content === undefined ? null : contentOf(summary),
    images: imagesIn(entry),
  }
}

/** "desk@example.org (Jane Roe)", RSS's form of authors. */
function personIn(author: string): string {
  return /\(([^()]+)\)\s*$/.exec(author)?.[1]?.trim() ?? author.replace(/\s*<[^<>]*@[^<>]*>/, '')
}

/** The pictures that accompany an item (https://www.rssboard.org/media-rss). */
function imagesIn(item: XmlElement): FeedImage[] {
  const groups = [item, ...childrenNamed(item, 'group')]
  const medias = groups.flatMap((group) => elementsOf(group).filter(({ name }) => name === 'media:content'))
  const pictures = medias.filter((each) => /^image/.test(attribute(each, 'medium') ?? attribute(each, 'type') ?? ''))
  const enclosures = childrenNamed(item, 'enclosure').filter((each) => /^image\//.test(attribute(each, 'type') ?? ''))
  const thumbnails = groups.flatMap((group) => elementsOf(group).filter(({ name }) => name === 'media:thumbnail'))
  const [first] = [...pictures, ...enclosures, ...thumbnails]
  const address = attribute(first, 'url')
  if (address === null) return []
  const said = (name: string) =>
    readable(
      wordsInElement(childAt(first, name)) ??
        wordsInElement(elementsOf(item).find((each) => each.name === `media:${name}`)) ??
        '',
    )
  return [{ address, caption: said('description'), credit: said('credit') }]
}
