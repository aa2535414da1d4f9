import { topicCodesOf } from '#shared/media-topics/code.ts'
import { readable } from '../readable.ts'
import { addressesIn, resolverOf, storyIn, stringsIn, type Thing, thingsIn, typesOf } from './json-ld.ts'
import { onOneLine, wordsIn } from './page.ts'

/**
 * What a page says of its story outside the text, each list in order of trust: JSON-LD, Open Graph
 * and other meta elements, microdata, and markup.
 */
export interface PageData {
  headlines: string[]
  /** As written. */
  times: string[]
  authors: string[]
  sections: string[]
  keywords: string[]
  /** Codes of Media Topics. */
  subjects: string[]
  descriptions: string[]
  languages: string[]
  /** The addresses of the page. */
  addresses: string[]
  /** The addresses of its lead picture. */
  images: string[]
  /** The caption of that picture. */
  imageCaption: string
  imageCredit: string
  /** The names of the site, its publisher, and agencies. */
  sources: string[]
  dateline: string | null
  /** The text, which is only used to recognise the right part of the page. */
  body: string
}

export function pageDataOf(page: Document, html: string): PageData {
  const things = thingsIn(page)
  const story = storyIn(things) ?? {}
  const meta = metaOf(page)
  const item = (name: string) => itemsOf(page, name)
  const resolved = resolverOf(things)
  const of = (name: string) => stringsIn(resolved(story[name])).map(readable)
  const image = resolved(story.image)
  const picture = [image].flat().find((each): each is Thing => typeof each === 'object' && each !== null) ?? {}
  return {
    headlines: [
      ...of('headline'),
      ...meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'),
      ...item('headline'),
      ...of('name'),
    ],
    times: [
      ...of('datePublished'),
      ...meta(
        'article:published_time',
        'og:article:published_time',
        'article:published',
        'og:published_time',
        'datepublished',
        'date',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'dcterms.created',
        'dc.date.created',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'article.published',
        'article_date_original',
        'originalpublicationdate',
        'parsely-pub-date',
        'sailthru.date',
        'cxenseparse:recs:publishtime',
        'last-modified-original',
        'mediator_published_time',
      ),
      ...timesOf(page, 'datePublished'),
      ...of('dateCreated'),
    ],
    authors: [
      ...of('author'),
      ...of('creator'),
      ...meta(
        'author',
        'article:author',
        'og:article:author',
        'dc.creator',
        'dcterms.creator',
        'parsely-author',
        'byl',
        'sailthru.author',
        'mediator_author',
      ),
      ...item('author'),
    ],
    sections: [
      ...of('articleSection'),
      ...meta(
        'article:section',
        'og:article:section',
        'section',
        'parsely-section',
        'cxenseparse:recs:category',
        'mediator_theme',
        'articlesection',
      ),
      ...item('articleSection'),
      ...crumbsOf(things),
    ],
    keywords: [...of('keywords'), ...meta('news_keywords', 'article:tag', 'keywords', 'parsely-tags')].flatMap((text) =>
      text.split(/\s*[,;]\s*/),
    ),
    subjects: topicsIn(story.about),
    descriptions: [
      ...of('description'),
      ...meta('og:description', 'description', 'twitter:description', 'dc.description'),
      ...item('description'),
    ],
    languages: [
      page.documentElement.getAttribute('lang') ?? '',
      page.querySelector('html[lang]')?.getAttribute('lang') ?? '',
      ...of('inLanguage'),
      ...meta('og:locale', 'content-language', 'language', 'dc.language'),
    ].map((tag) => tag.replace('_', '-')),
    addresses: [
      page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      ...meta('og:url', 'twitter:url'),
      ...addressesIn(story.url ?? story.mainEntityOfPage),
      /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4_000))?.[1] ?? '',
    ],
    images: [...addressesIn(image), ...meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src')],
    imageCaption: readable(stringsIn(picture.caption)[0] ?? ''),
    imageCredit: readable(
      stringsIn(resolved(picture.creditText ?? picture.copyrightNotice ?? picture.author))[0] ?? '',
    ),
    sources: [
      ...of('sourceOrganization'),
      ...of('provider'),
      ...of('publisher'),
      ...meta('og:site_name', 'application-name', 'dc.publisher', 'article:publisher'),
      ...things.filter((thing) => typesOf(thing).includes('WebSite')).flatMap(({ name }) => stringsIn(name)),
    ],
    dateline: of('dateline')[0] ?? of('locationCreated')[0] ?? null,
    body: onOneLine(stringsIn(story.articleBody).join(' ')),
  }
}

/** The content of meta elements, looked up by names in order of trust. */
function metaOf(page: Document): (...names: string[]) => string[] {
  const said = new Map<string, string[]>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = readable(element.getAttribute('content') ?? '')
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (key) => element.getAttribute(key)?.toLowerCase() ?? [],
    )
    for (const name of content === '' ? [] : new Set(names)) said.set(name, [...(said.get(name) ?? []), content])
  }
  return (...names) => names.flatMap((name) => said.get(name) ?? [])
}

/** The microdata values of a property; for a person or an organisation the name. */
function itemsOf(page: Document, name: string): string[] {
  return [...page.querySelectorAll(`[itemprop~="${name}"]:not(meta)`)].slice(0, 10).flatMap((element) => {
    const inner = element.querySelector('[itemprop~="name"]') ?? element
    const words = readable(inner.getAttribute('content') ?? inner.textContent ?? '')
    return words === '' || words.length > 1_000 ? [] : [words]
  })
}

/**
 * The publication times in a page's elements: first those marked as such, then those near its
 * headline.
 */
function timesOf(page: Document, name: string): string[] {
  const marked = [
    ...page.querySelectorAll(`[itemprop~="${name}"]`),
    ...page.querySelectorAll('time[pubdate], time.published, time.entry-date, abbr.published'),
    ...page.querySelectorAll('article time[datetime]'),
    ...page.querySelectorAll('time[datetime]'),
  ]
  return marked.slice(0, 20).flatMap((element) => {
    if (/updat|modif|aktualis/i.test(`${element.getAttribute('class')} ${element.getAttribute('itemprop')}`)) return []
    const said = ['datetime', 'content', 'title'].map((key) => element.getAttribute(key) ?? '')
    return [...said.filter((each) => /\d{4}/.test(each)), wordsIn(element)].slice(0, 1)
  })
}

/**
 * The innermost section in a path of breadcrumbs that contains more than the site and the story.
 */
function crumbsOf(things: readonly Thing[]): string[] {
  const path = things.find((thing) => typesOf(thing).includes('BreadcrumbList'))
  const items = Array.isArray(path?.itemListElement) ? path.itemListElement : []
  const names = items.flatMap((item: unknown) => {
    const { name, item: inner } = (typeof item === 'object' && item !== null ? item : {}) as Thing
    return stringsIn(name ?? inner).slice(0, 1)
  })
  const sections = names.slice(names.length > 2 ? 1 : 0, names.length > 2 ? -1 : undefined)
  return sections.length === 0 || names.length < 2 ? [] : [readable(sections.at(-1) ?? '')]
}

/** The Media Topics that a story is about: by address, or as terms of IPTC's vocabulary. */
function topicsIn(about: unknown): string[] {
  const things = Array.isArray(about) ? about : [about]
  return topicCodesOf(
    things.flatMap((each: unknown) => {
      if (typeof each !== 'object' || each === null) return stringsIn(each)
      const { '@id': id, url, sameAs } = each as Thing
      return [id, url, sameAs].flatMap(stringsIn)
    }),
  )
}
