import type { Article } from '#shared/article/article.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { countWords } from '#shared/article/length.ts'
import { labelTermOf, sourceTypeAddress } from '#shared/label/terms.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { authorName } from '#shared/publish/byline.ts'
import { titleOf } from '#shared/publish/description.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { labelLine } from '#shared/publish/label.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { itemMarkup } from '../agency/markup.ts'
import { asXhtml, empty, group, xmlDeclaration } from '../xml.ts'

/** IPTC's controlled vocabularies for the codes below. */
const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'

/** Where IPTC has no code, Lede uses URIs of its own. */
const role = (name: string) => `urn:lede:role:${name}`

/**
 * The article as a news item of NewsML-G2 2.35 (https://iptc.org/std/NewsML-G2/), at power
 * conformance. Its text is XHTML with the dateline run in, as readers see it; the dateline is also
 * a property.
 */
export function write(article: Article, options: PublishOptions): string {
  const item = itemOf(article, options)
  const newsItem = group(
    'newsItem',
    {
      xmlns: 'http://iptc.org/std/nar/2006-10-01/',
      guid: item.uri,
      version: item.version,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': languageOf(item.article),
      dir: item.article.direction,
    },
    empty('catalogRef', { href: catalog }),
    rightsInfo(item.article, options),
    itemMeta(item, options),
    contentMeta(item.article, options),
    contentSet(item, options),
  )
  return `${xmlDeclaration}\n${newsItem}\n`
}

/** xs:language limits subtags to eight letters and digits, as Lede's own tags do. */
function languageOf({ language }: Article): string {
  return isLanguageTag(language) ? language : 'und'
}

function rightsInfo({ usageTerms }: Article, { publisher }: PublishOptions): string {
  return group(
    'rightsInfo',
    {},
    publisher.name === '' ? '' : group('copyrightHolder', {}, textElement('name', {}, publisher.name)),
    said('usageTerms', usageTerms),
  )
}

function itemMeta({ article, versionCreated, isKilled }: Item, { publisher }: PublishOptions): string {
  const signals = new Set(article.notices.map(({ kind }) => kind).filter((kind) => kind !== 'kill'))
  return group(
    'itemMeta',
    {},
    empty('itemClass', { qcode: 'ninat:text' }),
    element('provider', {}, textElement('name', {}, publisher.name === '' ? 'Lede' : publisher.name)),
    textElement('versionCreated', {}, versionCreated),
    said('firstCreated', article.publishedAt),
    said('embargoed', article.embargoUntil),
    empty('pubStatus', { qcode: isKilled ? 'stat:canceled' : 'stat:usable' }),
    textElement('generator', {}, 'Lede'),
    textElement('profile', {}, article.format),
    said('edNote', article.editorNote),
    ...[...signals].map((kind) => empty('signal', { qcode: `sig:${kind}` })),
  )
}

function contentMeta(article: Article, options: PublishOptions): string {
  const { dateline, language, category, keywords, subjects, urgency, bylines, agency } = article
  const located = group(
    'located',
    {},
    said('name', dateline.place),
    broader('cptype:statprov', dateline.region),
    broader('cptype:country', dateline.country),
  )
  return group(
    'contentMeta',
    {},
    said('urgency', urgency === null ? null : String(urgency)),
    said('contentCreated', dateline.date),
    sourceTypeMarkup(article, options),
    located,
    agency === null ? '' : group('infoSource', {}, named(agency)),
    ...bylines.map((byline) => group('creator', {}, named(authorName(byline, language)))),
    article.id === null ? '' : textElement('altId', { roleuri: role('lede') }, article.id),
    empty('language', { tag: languageOf(article) }),
    ...keywords.map((word) => textElement('keyword', {}, onOneLine(word))),
    category === null ? '' : group('subject', { type: 'cpnat:abstract' }, named(category)),
    ...subjects.map((code) =>
      group('subject', { type: 'cpnat:abstract', qcode: `medtop:${code}` }, named(topicName(code, language))),
    ),
    said('slugline', article.slugline),
    said('headline', article.headline),
    said('headline', article.kicker, { roleuri: role('kicker') }),
    said('headline', article.deck, { roleuri: role('deck') }),
    said('dateline', dateline.text),
    said('by', bylines.length === 0 ? null : bylines.join(', ')),
    said('description', article.summary, { role: 'drol:summary' }),
  )
}

/** How the text came about, as readers are told (2.33). */
function sourceTypeMarkup(article: Article, options: PublishOptions): string {
  const term = labelTermOf(article.label)
  const words = labelLine(article, options)
  return term === null || words === null
    ? ''
    : group('digitalSourceType', { uri: sourceTypeAddress(term) }, named(words))
}

function contentSet(item: Item, options: PublishOptions): string {
  const { article } = item
  const html = group(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': languageOf(article), dir: article.direction },
    element('head', {}, textElement('title', {}, titleOf(article))),
    element('body', {}, `\n${asXhtml(itemMarkup(item, options))}\n`),
  )
  const content = { contenttype: 'application/xhtml+xml', wordcount: countWords(article.bodyText) }
  return group('contentSet', {}, group('inlineXML', content, html))
}

function broader(type: string, name: string | null): string {
  return name === null ? '' : group('broader', { type }, named(name))
}

function named(name: string): string {
  return textElement('name', {}, onOneLine(name))
}

function said(name: string, text: string | null, attributes: Record<string, string> = {}): string {
  return text === null ? '' : textElement(name, attributes, onOneLine(text))
}
