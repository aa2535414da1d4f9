import type { Article } from '#shared/article/article.ts'
import { countCharacters, countWords } from '#shared/article/length.ts'
import { labelTermOf, sourceTypeAddress } from '#shared/label/terms.ts'
import { topicScheme } from '#shared/media-topics/code.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { authorName } from '#shared/publish/byline.ts'
import { labelLine } from '#shared/publish/label.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { sourceTypeOf } from '#shared/publish/picture-facts.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { itemMarkup } from '../agency/markup.ts'
import { type ItemPicture, mediaTypeOf, picturesOf } from '../agency/pictures.ts'

/**
 * The article as an item of ninjs 3.1 (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json),
 * indented. The text is one HTML body with the dateline run in, since ninjs has no property for it;
 * its place is also `located`. For headlines, descriptions, places and subjects, `role` or `rel`
 * say what they are to Lede.
 */
export function write(article: Article, options: PublishOptions): string {
  return `${JSON.stringify(ninjsOf(itemOf(article, options), options), null, 2)}\n`
}

/** An item's properties, without those that are unset. */
export function ninjsOf(item: Item, options: PublishOptions): Record<string, unknown> {
  const { article, uri, version, versionCreated, isKilled } = item
  return present({
    uri,
    type: 'text',
    representationType: 'full',
    profile: article.format,
    version: String(version),
    firstCreated: article.publishedAt,
    versionCreated,
    embargoedUntil: article.embargoUntil,
    pubStatus: isKilled ? 'canceled' : 'usable',
    urgency: article.urgency,
    copyrightHolder: options.publisher.name,
    usageTerms: article.usageTerms,
    edNote: article.editorNote,
    language: article.language,
    digitalSourceType: textSourceType(item, options),
    headlines: valued('main', article.headline, 'kicker', article.kicker, 'deck', article.deck),
    descriptions: valued('summary', article.summary),
    bodies: bodies(item, options),
    people: article.bylines.map((byline) => ({ name: authorName(byline, article.language), rel: 'author' })),
    places: places(article),
    subjects: subjects(article),
    infoSources: named('agency', article.agency, 'role'),
    by: article.bylines.join(', '),
    slugline: article.slugline,
    located: article.dateline.place,
    altIds: article.id === null ? [] : [{ role: 'lede', value: article.id }],
    associations: picturesOf(item, options).map((picture, index) => pictureItem(picture, index, article, options)),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  })
}

/** How the text came about, as readers are told. */
function textSourceType({ article }: Item, options: PublishOptions): object | null {
  const term = labelTermOf(article.label)
  return term === null ? null : { name: labelLine(article, options), uri: sourceTypeAddress(term), literal: term }
}

function bodies(item: Item, options: PublishOptions): object[] {
  const value = itemMarkup(item, options)
  if (value === '') return []
  const { bodyText } = item.article
  return [
    {
      role: 'main',
      contentType: 'text/html',
      charCount: countCharacters(bodyText),
      wordCount: countWords(bodyText),
      value,
    },
  ]
}

function subjects({ category, keywords, subjects, language }: Article): object[] {
  return [
    ...named('category', category),
    ...keywords.flatMap((word) => named('keyword', word)),
    ...subjects.map((code) => ({ name: topicName(code, language), rel: 'about', uri: `${topicScheme}${code}` })),
  ]
}

function places({ dateline: { place, region, country } }: Article): object[] {
  return [...named('located', place), ...named('region', region), ...named('country', country)]
}

/**
 * A picture as an item of its own. Its address is given if it is known where the story will be
 * published.
 */
function pictureItem(picture: ItemPicture, index: number, article: Article, { publisher }: PublishOptions): object {
  const base = webAddress(article.canonicalUrl) ?? webAddress(publisher.url)
  const sourceType = sourceTypeOf(picture.facts)
  return present({
    name: picture.lead ? 'lead' : `picture${index + 1}`,
    uri: `urn:sha-256:${picture.asset}`,
    type: 'picture',
    rel: picture.lead ? 'lead' : 'illustration',
    descriptions: valued('caption', picture.caption, 'alternativeText', picture.alt),
    copyrightNotice: picture.facts?.copyright,
    digitalSourceType: sourceType === null ? null : { uri: sourceTypeAddress(sourceType), literal: sourceType },
    by: picture.credit,
    infoSources: named('source', picture.source, 'role'),
    renditions: picture.files.map((file) =>
      present({
        name: `${file.width}x${file.height}`,
        href: base === null ? null : new URL(file.address, base).href,
        contentType: mediaTypeOf(file),
        width: file.width,
        height: file.height,
      }),
    ),
  })
}

/** Texts with their roles, from pairs of a role and a text; unset texts are left out. */
function valued(...pairs: readonly (string | null)[]): object[] {
  return pairs.flatMap((role, at) => {
    const value = at % 2 === 0 ? (pairs[at + 1] ?? '') : ''
    return value === '' ? [] : [{ role, value }]
  })
}

function named(role: string, name: string | null, as: 'rel' | 'role' = 'rel'): object[] {
  return name === null ? [] : [{ name: onOneLine(name), [as]: role }]
}

function present(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
