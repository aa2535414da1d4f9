import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { schemaSourceType } from '#shared/label/terms.ts'
import { topicScheme } from '#shared/media-topics/code.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { authorName } from './byline.ts'
import { descriptionOf, titleOf } from './description.ts'
import { leadImageOf } from './lead-image.ts'
import { correctionComments, modifiedAt } from './notices.ts'
import type { PublishOptions } from './options.ts'
import { sourceTypeOf } from './picture-facts.ts'
import { onOneLine } from './printable.ts'
import { webAddress } from './web-address.ts'

/**
 * The schema.org `NewsArticle` of a published part, with the properties that Google's article rules
 * and schema.org name; unset ones are left out (https://schema.org/NewsArticle,
 * https://developers.google.com/search/docs/appearance/structured-data/article).
 */
export function newsArticle(article: Article, options: PublishOptions): Record<string, unknown> {
  const { publisher } = options
  const url = webAddress(article.canonicalUrl)
  const organisation = publisher.name === '' ? null : thing('Organization', publisher.name, webAddress(publisher.url))
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    url,
    mainEntityOfPage: url === null ? null : { '@type': 'WebPage', '@id': url },
    headline: titleOf(article),
    alternativeHeadline: article.deck === null ? null : onOneLine(article.deck),
    description: descriptionOf(article),
    image: images(article, options),
    datePublished: article.publishedAt,
    dateModified: modifiedAt(article),
    creativeWorkStatus: isKilled(article) ? 'Withdrawn' : null,
    correction: correctionComments(article),
    author: article.bylines.map((byline) => thing('Person', authorName(byline, article.language))),
    publisher: organisation,
    sourceOrganization: article.agency === null ? null : thing('NewsMediaOrganization', article.agency),
    digitalSourceType: article.label === null || article.label === 'never' ? null : schemaSourceType(article.label),
    inLanguage: article.language,
    articleSection: article.category,
    keywords: article.keywords,
    about: article.subjects.map((code) => topic(code, article.language)),
    dateline: article.dateline.text,
    locationCreated: locationOf(article),
    isAccessibleForFree: true,
    ...usage(article),
  })
}

/** The lead image in each of its crops, as Google's rules ask for. */
function images(article: Article, options: PublishOptions): Record<string, unknown>[] {
  const image = leadImageOf(article, options)
  return (image?.files ?? []).map(({ address, width, height }) =>
    present({
      '@type': 'ImageObject',
      url: address,
      width,
      height,
      caption: image?.alt === '' ? null : image?.alt,
      creditText: image?.credit ?? image?.facts?.credit ?? null,
      ...(image?.facts && ofFile(image.facts)),
    }),
  )
}

/**
 * What an image's file says of its rights and origin, in the form of Google's rules for licensable
 * images
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
function ofFile(facts: PictureFacts): Record<string, unknown> {
  const sourceType = sourceTypeOf(facts)
  return {
    creator: facts.creators.map((name) => thing('Person', name)),
    copyrightNotice: facts.copyright,
    license: webAddress(facts.rightsAddress),
    acquireLicensePage: webAddress(facts.licensorAddress),
    digitalSourceType: sourceType === null ? null : schemaSourceType(sourceType),
  }
}

function locationOf({ dateline }: Article): Record<string, unknown> | null {
  if (dateline.place === null) return null
  return {
    ...thing('Place', dateline.place),
    address: present({
      '@type': 'PostalAddress',
      addressLocality: dateline.place,
      addressRegion: dateline.region,
      addressCountry: dateline.country,
    }),
  }
}

/** A Media Topic as a term of IPTC's vocabulary (https://schema.org/DefinedTerm). */
function topic(code: string, language: string): Record<string, unknown> {
  return {
    '@type': 'DefinedTerm',
    '@id': `${topicScheme}${code}`,
    name: topicName(code, language),
    termCode: code,
    inDefinedTermSet: topicScheme,
  }
}

// By schema.org's rules `usageInfo` is an address; terms in words are a copyright notice.
function usage({ usageTerms }: Article): Record<string, unknown> {
  const address = webAddress(usageTerms)
  return address === null ? { copyrightNotice: usageTerms } : { usageInfo: address }
}

function thing(type: string, name: string, url: string | null = null): Record<string, unknown> {
  return present({ '@type': type, name, url })
}

function present(properties: Record<string, unknown>): Record<string, unknown> {
  const set: Record<string, unknown> = {}
  for (const key in properties) {
    const value = properties[key]
    if (value !== null && !(Array.isArray(value) && value.length === 0)) set[key] = value
  }
  return set
}
