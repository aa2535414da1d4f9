import type { Article } from '#shared/article/article.ts'
import { labelTermOf, sourceTypeAddress } from '#shared/label/terms.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { authorName } from '#shared/publish/byline.ts'
import { titleOf } from '#shared/publish/description.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { labelLine } from '#shared/publish/label.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { empty, group, xmlDeclaration } from '../xml.ts'
import { nitfBody } from './body.ts'

/**
 * The article as NITF 3.6 (https://iptc.org/std/NITF/3.6/). The dateline is the element of its
 * head, with the printed form as its text; `evloc` says where the place is.
 */
export function write(article: Article, options: PublishOptions): string {
  const item = itemOf(article, options)
  const nitf = group(
    'nitf',
    {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      version: '-//IPTC//DTD NITF 3.6//EN',
      baselang: item.article.language,
    },
    head(item, options),
    group('body', { 'xml:lang': item.article.language }, bodyHead(item.article, options), bodyContent(item, options)),
  )
  return `${xmlDeclaration}\n${nitf}\n`
}

function head(item: Item, { publisher }: PublishOptions): string {
  const { article, isKilled } = item
  const term = labelTermOf(article.label)
  return group(
    'head',
    {},
    textElement('title', {}, titleOf(article)),
    meta('profile', article.format),
    meta('lede-id', article.id),
    meta('direction', article.direction),
    meta('time-zone', article.timeZone),
    meta('canonical-url', article.canonicalUrl),
    meta('digital-source-type', term === null ? null : sourceTypeAddress(term)),
    tobject(article),
    group('docdata', { 'management-status': isKilled ? 'canceled' : 'usable' }, ...docdata(item)),
    empty('pubdata', {
      'date.publication': article.publishedAt === null ? null : compact(article.publishedAt),
      name: publisher.name === '' ? null : onOneLine(publisher.name),
      'ex-ref': article.canonicalUrl,
    }),
    ...article.notices.map(({ kind, at, text }) =>
      empty('revision-history', { name: kind, function: 'editor', norm: compact(at), comment: onOneLine(text) }),
    ),
  )
}

/** The subjects of the story: its category, and one for each Media Topic. */
function tobject({ category, subjects, language }: Article): string {
  const type = { 'tobject.type': category === null ? null : onOneLine(category) }
  if (subjects.length === 0) return category === null ? '' : empty('tobject', type)
  const topics = subjects.map((code) =>
    empty('tobject.subject', { 'tobject.subject.refnum': code, 'tobject.subject.type': topicName(code, language) }),
  )
  return group('tobject', type, ...topics)
}

function docdata({ article, uri, version, versionCreated }: Item): string[] {
  const { dateline, embargoUntil, editorNote, slugline, keywords, urgency } = article
  const isPlaced = dateline.place !== null || dateline.region !== null || dateline.country !== null
  return [
    ...article.notices
      .filter(({ kind }) => kind !== 'update')
      .map(({ text }) => empty('correction', { info: onOneLine(text), 'id-string': uri })),
    isPlaced
      ? empty('evloc', { city: dateline.place, 'state-prov': dateline.region, 'county-dist': dateline.country })
      : '',
    empty('doc-id', { 'id-string': uri }),
    urgency === null ? '' : empty('urgency', { 'ed-urg': urgency }),
    empty('date.issue', { norm: compact(versionCreated) }),
    embargoUntil === null ? '' : empty('date.release', { norm: compact(embargoUntil) }),
    editorNote === null ? '' : empty('ed-msg', { info: onOneLine(editorNote) }),
    slugline === null ? '' : empty('du-key', { key: onOneLine(slugline), version }),
    group('key-list', {}, ...keywords.map((word) => empty('keyword', { key: onOneLine(word) }))),
  ]
}

function bodyHead(article: Article, options: PublishOptions): string {
  const { headline, kicker, deck, usageTerms, bylines, agency, summary, dateline, language } = article
  // A second-order headline has to follow a first-order one, so there is always one of those.
  const hedline =
    headline === null && kicker === null && deck === null
      ? ''
      : group(
          'hedline',
          {},
          textElement('hl1', {}, onOneLine(headline ?? '')),
          said('hl2', kicker, { class: 'kicker' }),
          said('hl2', deck, { class: 'deck' }),
        )
  const notices = noticeLines({ ...article, embargoUntil: null }).map((line) => textElement('p', {}, line))
  return group(
    'body.head',
    {},
    hedline,
    group('note', { noteclass: 'hd' }, group('body.content', {}, ...notices)),
    group('note', { noteclass: 'hd', type: 'pa' }, group('body.content', {}, said('p', labelLine(article, options)))),
    said('rights', usageTerms),
    ...bylines.map((byline) => element('byline', {}, textElement('person', {}, authorName(byline, language)))),
    agency === null ? '' : element('distributor', {}, textElement('org', {}, onOneLine(agency))),
    datelineElement(dateline),
    group('abstract', {}, said('p', summary)),
  )
}

function datelineElement({ text, date }: Article['dateline']): string {
  if (text === null) return ''
  const day = date === null ? '' : empty('story.date', { norm: date.replaceAll('-', '') })
  return element('dateline', {}, textElement('location', {}, text) + day)
}

function bodyContent({ article, isKilled }: Item, { images }: PublishOptions): string {
  return isKilled ? '' : group('body.content', {}, ...nitfBody(article.body, images))
}

function meta(name: string, content: string | null): string {
  return content === null ? '' : empty('meta', { name, content })
}

function said(name: string, text: string | null, attributes: Record<string, string> = {}): string {
  return text === null ? '' : textElement(name, attributes, onOneLine(text))
}

/** A time as NITF's norm attributes have it: 20260305T100000+0100 (ISO 8601, basic format). */
function compact(time: string): string {
  const [day = '', clock = ''] = time.split('T')
  return `${day.replaceAll('-', '')}T${clock.replace(/\.\d+/, '').replaceAll(':', '')}`
}
