import type { Notice } from '#shared/article/notice.ts'
import { noticeKinds } from '#shared/article/notice.ts'
import { isTimestamp } from '#shared/article/timestamp.ts'
import { isAssetName } from '#shared/blocks/figure/values.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { topicCodesOf } from '#shared/media-topics/code.ts'
import { element, escapeHtml, startTag, textElement } from '#shared/publish/escape.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { elementsOf, type XmlElement } from '../word/xml.ts'
import { type AgencyItem, emptyItem, ownProfile } from './item.ts'
import { markupIn, type Translate } from './markup.ts'
import { extendedTime } from './times.ts'
import { attribute, childAt, childrenNamed, localName, wordsInElement } from './xml.ts'

/** The story in NITF 3 (https://iptc.org/std/NITF/3.6/), with or without its namespace. */
export function readNitf(root: XmlElement): AgencyItem {
  const head = childAt(root, 'head')
  const docdata = childAt(head, 'docdata')
  const bodyHead = childAt(root, 'body', 'body.head')
  const meta = (name: string) =>
    attribute(
      childrenNamed(head, 'meta').find((each) => attribute(each, 'name') === name),
      'content',
    )
  const isOwn = meta('profile') === ownProfile
  const second = (name: string) =>
    childrenNamed(childAt(bodyHead, 'hedline'), 'hl2').find((each) => attribute(each, 'class') === name)
  // AP repeats the headline that the story had at first.
  const decks = childrenNamed(childAt(bodyHead, 'hedline'), 'hl2').filter(
    (each) => !/original/i.test(attribute(each, 'id') ?? ''),
  )
  const place = childAt(docdata, 'evloc')
  const urgency = Number(attribute(childAt(docdata, 'urgency'), 'ed-urg') ?? Number.NaN)
  const published = attribute(childAt(head, 'pubdata'), 'date.publication')
  const issued = attribute(childAt(docdata, 'date.issue'), 'norm')
  const released = extendedTime(attribute(childAt(docdata, 'date.release'), 'norm'))
  const dateline = childAt(bodyHead, 'dateline')
  const agency = wordsInElement(childAt(bodyHead, 'distributor'))
  const status = attribute(docdata, 'management-status') ?? ''
  return {
    ...emptyItem,
    standard: { name: 'NITF', version: attribute(root, 'version') },
    isOwn,
    direction: isOwn ? (meta('direction') === 'rtl' ? 'rtl' : 'ltr') : null,
    id: meta('lede-id'),
    uri: (isOwn ? meta('canonical-url') : null) ?? attribute(childAt(docdata, 'doc-id'), 'id-string'),
    language:
      attribute(root, 'baselang') ?? attribute(root, 'xml:lang') ?? attribute(childAt(root, 'body'), 'xml:lang'),
    headline:
      wordsInElement(childAt(bodyHead, 'hedline', 'hl1')) ?? (isOwn ? null : wordsInElement(childAt(head, 'title'))),
    kicker: wordsInElement(second('kicker')),
    deck: wordsInElement(second('deck') ?? (isOwn ? undefined : decks[0])),
    summary: wordsInElement(childAt(bodyHead, 'abstract')),
    bylines: childrenNamed(bodyHead, 'byline')
      .filter((each) => attribute(each, 'class') !== 'normalized_byline')
      .flatMap(isOwn ? (each) => wordsInElement(each) ?? [] : writersIn),
    agency: agency ?? (isOwn ? null : attribute(childAt(docdata, 'doc-id'), 'regsrc')),
    category: categoryIn(childAt(head, 'tobject'), isOwn),
    keywords: childrenNamed(childAt(docdata, 'key-list'), 'keyword').flatMap((each) => attribute(each, 'key') ?? []),
    subjects: topicCodesOf(
      childrenNamed(childAt(head, 'tobject'), 'tobject.subject').map(
        (each) => `medtop:${attribute(each, 'tobject.subject.refnum')}`,
      ),
    ),
    slugline: attribute(childAt(docdata, 'du-key'), 'key'),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: isOwn ? extendedTime(published) : (extendedTime(issued) ?? extendedTime(published) ?? released),
    // Many write when an item was released, which is when it was issued.
    embargoUntil: !isOwn && isNoLater(released, extendedTime(issued) ?? extendedTime(published)) ? null : released,
    timeZone: meta('time-zone'),
    label: labelTermIn(meta('digital-source-type')),
    usageTerms: wordsInElement(childAt(bodyHead, 'rights')),
    editorNote:
      childrenNamed(docdata, 'ed-msg')
        .flatMap((each) => attribute(each, 'info') ?? [])
        .join(' ') || null,
    place: isOwn ? attribute(place, 'city') : null,
    region: isOwn ? attribute(place, 'state-prov') : null,
    country: isOwn ? attribute(place, 'county-dist') : null,
    dateline: wordsInElement(dateline),
    datelineDate: extendedTime(attribute(childAt(dateline, 'story.date'), 'norm'))?.slice(0, 10) ?? null,
    notices: childrenNamed(head, 'revision-history').flatMap(noticeOf),
    isKilled: /^cancell?ed$/.test(status),
    withheld: /^(?:withheld|embargoed)$/.test(status) && childAt(docdata, 'date.release') === undefined ? status : null,
    rest: isOwn
      ? []
      : [
          ...childrenNamed(bodyHead, 'hedline').slice(1).map(wordsInElement),
          ...decks.slice(1).map(wordsInElement),
          ...childrenNamed(bodyHead, 'byline').flatMap((each) => childrenNamed(each, 'byttl').map(wordsInElement)),
          ...childrenNamed(bodyHead, 'note').map(wordsInElement),
          ...childrenNamed(docdata, 'correction').map((each) => attribute(each, 'info')),
          wordsInElement(childAt(root, 'body', 'body.end', 'bibliography')),
        ].filter((words) => words !== null),
    unplaced: isOwn ? [] : unplacedIn(head, agency),
    html: nitfText(root),
  }
}

/** What kind of item it is says nothing of its section (NITF 3.6, tobject.type). */
const kinds = /^(?:news|data|alert|text|story|article|analysis|feature|advisory|archive)$/i

/** The section of a story, else the first subject that has a name. */
function categoryIn(tobject: XmlElement | undefined, isOwn: boolean): string | null {
  const type = attribute(tobject, 'tobject.type')
  if (isOwn || type === null || !kinds.test(type)) return type
  const named = childrenNamed(tobject, 'tobject.subject').flatMap(
    (each) => attribute(each, 'tobject.subject.type') ?? attribute(each, 'tobject.subject.matter') ?? [],
  )
  return named[0] ?? null
}

function isNoLater(time: string | null, than: string | null): boolean {
  const [one, other] = [Date.parse(time ?? ''), Date.parse(than ?? '')]
  return one <= other
}

/** The names in a byline: its persons, else its words without titles. */
function writersIn(byline: XmlElement): string[] {
  const persons = childrenNamed(byline, 'person').flatMap((each) => wordsInElement(each) ?? [])
  const names = byline.children.filter((child) => typeof child === 'string' || localName(child) !== 'byttl')
  return persons.length > 0
    ? persons
    : [wordsInElement({ ...byline, children: names })].filter((words) => words !== null)
}

/** Information in NITF for which a story has no field. */
function unplacedIn(head: XmlElement | undefined, agency: string | null): string[] {
  const docdata = childAt(head, 'docdata')
  const identified = childAt(docdata, 'identified-content')
  return [
    ...childrenNamed(childAt(head, 'tobject'), 'tobject.property').map((each) =>
      attribute(each, 'tobject.property.type'),
    ),
    ...childrenNamed(docdata, 'doc.copyright').map((each) => attribute(each, 'holder')),
    ...childrenNamed(docdata, 'doc.rights').map((each) => attribute(each, 'owner')),
    attribute(childAt(docdata, 'date.expire'), 'norm'),
    attribute(childAt(docdata, 'series'), 'series.name'),
    attribute(childAt(docdata, 'fixture'), 'fix-id'),
    ...['person', 'org', 'event', 'object.title'].flatMap((name) =>
      childrenNamed(identified, name).map(wordsInElement),
    ),
  ]
    .filter((words) => words !== null)
    .filter((words) => words !== agency)
}

function noticeOf(revision: XmlElement): Notice[] {
  const kind = noticeKinds.find((each) => each === attribute(revision, 'name'))
  const time = extendedTime(attribute(revision, 'norm'))
  const text = attribute(revision, 'comment')
  return kind === undefined || time === null || !isTimestamp(time) || text === null ? [] : [{ kind, at: time, text }]
}

/** The text without blocks that repeat the beginning of the whole one. */
function withoutLeads(content: XmlElement): XmlElement {
  const named = (name: string) => (child: XmlElement | string) =>
    typeof child !== 'string' && localName(child) === 'block' && attribute(child, 'class') === name
  if (!content.children.some(named('full_text'))) return content
  const isLead = named('lead_paragraph')
  return { ...content, children: content.children.filter((child) => !isLead(child)) }
}

/** The text of an NITF document as HTML; null if it has none. */
export function nitfText(root: XmlElement): string | null {
  const body = childAt(root, 'body')
  const parts = childrenNamed(body, 'body.content').map(withoutLeads).map(contentOf)
  const tagline = childAt(body, 'body.end', 'tagline')
  if (tagline !== undefined) parts.push(element('p', {}, markupIn(tagline, translate)))
  const html = parts.join('\n')
  return html.trim() === '' ? null : html
}

/** The content of a body; some systems write their HTML into it as text. */
function contentOf(content: XmlElement): string {
  const [only, ...others] = content.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (typeof only === 'string' && others.length === 0) return /<p[\s>]/i.test(only) ? only : textElement('p', {}, only)
  return markupIn(content, translate)
}

/** Elements whose content is text of the story that other markup writes differently. */
const same: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'li',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'sub',
  'sup',
  'pre',
])

/** Emphasis by class; italic without one. */
const emphasis: Readonly<Record<string, string>> = {
  bold: 'strong',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
}

const translate: Translate = (node, inside) => {
  const name = localName(node)
  const named = attribute(node, 'class') ?? ''
  if (same.has(name)) {
    if (name === 'ul' && named === 'related') return element('nav', { class: 'related' }, element('ul', {}, inside()))
    return element(name, name === 'p' ? classOf(named) : {}, inside())
  }
  switch (name) {
    case 'hl2': {
      const level = /^h([2-6])$/.exec(named)?.[1] ?? '2'
      return element(`h${level}`, { 'data-level': level }, inside())
    }
    case 'ol':
      return element('ol', { type: listNumbersOf(named), start: attribute(node, 'seqnum') }, inside())
    case 'td':
    case 'th':
      return element(name, { colspan: attribute(node, 'colspan'), rowspan: attribute(node, 'rowspan') }, inside())
    case 'bq':
      if (named === 'pull-quote') return element('aside', { class: named }, element('blockquote', {}, inside()))
      return boxOf(named, inside) ?? element('blockquote', {}, inside())
    case 'credit':
      return element('p', { class: 'attribution' }, inside())
    case 'block':
      return boxOf(named, inside) ?? inside()
    case 'em':
      return element(emphasis[named] ?? 'em', {}, inside())
    case 'lang':
      return element('span', { lang: attribute(node, 'value') }, inside())
    case 'a':
      return element('a', { href: attribute(node, 'href') }, inside())
    case 'dt':
    case 'dd':
      return element('p', {}, inside())
    case 'frac':
      return escapeHtml(fractionIn(node))
    case 'br':
    case 'hr':
      return startTag(name)
    case 'media':
      return figureOf(node)
    default:
      return inside()
  }
}

/** A fraction as it is read, separated from the figure before it: 1 1/2. */
function fractionIn(frac: XmlElement): string {
  const [above = '', below = ''] = elementsOf(frac)
    .filter((part) => localName(part) !== 'frac-sep')
    .map((part) => wordsInElement(part) ?? '')
  return ` ${above}/${below}`
}

function classOf(name: string): { class?: string } {
  return name === '' ? {} : { class: name }
}

/** The box that Lede writes as a block of a class; null for any other. */
function boxOf(name: string, inside: () => string): string | null {
  if (name === 'fact-box') return element('aside', { class: name }, inside())
  if (name === 'image-group') return element('div', { class: name }, inside())
  const card = /^link-card (\w+)$/.exec(name)
  if (card !== null) return element('figure', { class: 'link-card', 'data-kind': card[1] ?? null }, inside())
  return null
}

function figureOf(media: XmlElement): string {
  const reference = childAt(media, 'media-reference')
  const asset = attribute(reference, 'name')
  const source = attribute(reference, 'source') ?? ''
  const caption = childAt(media, 'media-caption')
  const credit = wordsInElement(childAt(media, 'media-producer'))
  const said = [
    caption === undefined ? '' : element('span', { class: 'caption' }, captionIn(caption)),
    credit === null ? '' : textElement('span', { class: 'credit' }, credit),
  ].join(' ')
  const alt = attribute(reference, 'alternate-text') ?? ''
  return element(
    'figure',
    {
      'data-asset': isAssetName(asset) ? asset : null,
      'data-source': attribute(reference, 'source-credit'),
      'data-width': attribute(reference, 'width'),
      'data-height': attribute(reference, 'height'),
      'data-lead': attribute(media, 'class') === 'lead' ? 'true' : null,
    },
    startTag('img', { src: source, alt }) + element('figcaption', {}, said),
  )
}

/** The words of a caption, with its paragraphs joined. */
function captionIn(caption: XmlElement): string {
  const paragraphs = elementsOf(caption).filter((child) => localName(child) === 'p')
  const parts = paragraphs.length === 0 ? [caption] : paragraphs
  return parts.map((part) => markupIn(part, translate)).join(escapeHtml(' '))
}
