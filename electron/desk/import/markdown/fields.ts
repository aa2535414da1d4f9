import { type Notice, noticeKinds } from '#shared/article/notice.ts'
import { isTimestamp } from '#shared/article/timestamp.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { topicCodeOf, topicCodesOf } from '#shared/media-topics/code.ts'
import { type Data, dataOf } from '../agency/data.ts'
import { type AgencyItem, emptyItem, ownProfile } from '../agency/item.ts'
import { firstOf, listIn, wordsOfValue } from './values.ts'

/** The lead picture in the front matter. */
export interface FrontPicture {
  readonly src: string
  readonly alt: string
  readonly caption: string
}

/**
 * The content of front matter: the fields of an item, its picture, and the text with which the
 * first paragraph begins.
 */
export interface FrontFields {
  readonly item: AgencyItem
  readonly picture: FrontPicture | null
}

/**
 * The names of fields in Lede, Hugo (gohugo.io/content-management/front-matter), Jekyll
 * (jekyllrb.com/docs/front-matter), Astro, Eleventy, Zola and Ghost.
 */
const names = {
  headline: ['title', 'headline'],
  kicker: ['kicker', 'overline', 'eyebrow'],
  deck: ['subtitle', 'deck', 'standfirst', 'subheading', 'subheadline', 'subhead', 'dek', 'tagline'],
  summary: ['description', 'summary', 'excerpt', 'abstract', 'lead', 'meta_description'],
  date: ['date', 'publishdate', 'pubdate', 'pubdatetime', 'published_at', 'publishedat', 'published', 'created'],
  authors: ['authors', 'author', 'byline', 'bylines', 'by', 'writer', 'writers'],
  categories: ['categories', 'category', 'section', 'sections', 'rubric'],
  tags: ['tags', 'keywords', 'tag', 'topics'],
  subjects: ['subjects', 'subject', 'mediatopics', 'media_topics'],
  language: ['lang', 'language', 'locale'],
  slugline: ['slugline', 'slug'],
  address: ['canonical', 'canonical_url', 'canonicalurl'],
  picture: ['image', 'images', 'cover', 'coverimage', 'cover_image', 'featured_image', 'featuredimage', 'feature_image']
    .concat(['heroimage', 'hero_image', 'hero', 'header', 'thumbnail', 'thumb', 'banner', 'ogimage', 'og_image'])
    .concat(['socialimage', 'social_image', 'teaser']),
  usage: ['usage', 'license', 'licence', 'copyright', 'rights'],
} as const

/** Fields that only the site generator needs. */
const technical: ReadonlySet<string> = new Set(
  [
    'layout permalink type kind weight aliases redirect_from draft toc comments math mathjax katex lastmod updated',
    'last_modified_at modified updateddate moddatetime expirydate url path pin pinned featured sticky hidden template',
    'eleventynavigation eleventyexcludefromcollections pagination cascade outputs render build sitemap robots search',
    'show_reading_time showtoc tocopen hidemeta disablecomments sharing ads order id uuid guid dir status profile',
    'params extra taxonomies published headless markup islatex classes css js sidebar menu nav_order parent',
  ]
    .join(' ')
    .split(' '),
)

const ours = ['agency', 'dateline', 'timezone', 'notices', 'urgency', 'embargo', 'editornote', 'digital_source_type']

/**
 * The fields of a story in Markdown. `fileName`: with Jekyll it contains the day
 * (2026-03-05-ferry.md).
 */
export function fieldsOf(given: Data, fileName: string): FrontFields {
  const data = flat(given)
  const isOwn = wordsOfValue(data.get('profile')) === ownProfile
  const first = (field: keyof typeof names) => firstOf(data, names[field])
  const isJekyll = data.has('layout') || data.has('permalink')
  const [category = null, ...others] = listIn(data, names.categories, isJekyll)
  const subjects = listIn(data, names.subjects)
  const dateline = dataOf(data.get('dateline'))
  const place = firstOf(dateline, ['place'])
  const urgency = Number(wordsOfValue(data.get('urgency')) ?? Number.NaN)
  const notices: unknown = data.get('notices')
  const item: AgencyItem = {
    ...emptyItem,
    isOwn,
    id: isOwn ? wordsOfValue(data.get('id')) : null,
    uri: first('address'),
    language: first('language')?.replaceAll('_', '-') ?? null,
    direction: isOwn ? (data.get('dir') === 'rtl' ? 'rtl' : 'ltr') : null,
    headline: first('headline'),
    kicker: first('kicker'),
    deck: first('deck'),
    summary: first('summary'),
    bylines: listIn(data, names.authors),
    agency: wordsOfValue(data.get('agency')),
    category,
    keywords: [
      ...listIn(data, names.tags, isJekyll),
      ...others,
      ...subjects.filter((word) => topicCodeOf(word) === null),
    ],
    subjects: topicCodesOf(subjects),
    slugline: first('slugline'),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: timeOf(first('date') ?? dayIn(fileName)),
    embargoUntil: timeOf(wordsOfValue(data.get('embargo'))),
    timeZone: wordsOfValue(data.get('timezone')),
    usageTerms: first('usage'),
    editorNote: wordsOfValue(data.get('editornote')),
    label: labelTermIn(wordsOfValue(data.get('digital_source_type'))),
    labelWords: isOwn ? wordsOfValue(data.get('label')) : null,
    place: place ?? wordsOfValue(data.get('dateline')),
    region: firstOf(dateline, ['region']),
    country: firstOf(dateline, ['country']),
    datelineDate: firstOf(dateline, ['date']),
    datelineAgency: firstOf(dateline, ['agency']),
    notices: Array.isArray(notices) ? notices.flatMap(noticeOf) : [],
    isKilled: data.get('status') === 'withdrawn',
    leftOut: unread(data),
  }
  return { item, picture: pictureIn(data) }
}

/** Nested tables, as in Hugo and Zola, moved to the top level. */
function flat(data: Data): Data {
  const tables = ['params', 'extra', 'taxonomies'].map((name) => dataOf(data.get(name)))
  return new Map([...tables.flatMap((table) => [...table]), ...data])
}

/** A time in ISO 8601: Jekyll separates its parts with blanks. A day alone is its beginning. */
function timeOf(time: string | null): string | null {
  const [, day, clock, zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:(?:T|\s+)(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/iu.exec(time ?? '') ??
    []
  if (day === undefined) return spoken(time)
  const offset = /^(?:utc|z)$/iu.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/u, '$1:$2')
  return `${day}T${clock === undefined ? '00:00:00' : clock.padEnd(8, ':00')}${offset}`
}

/**
 * A day in English words, as in Astro's examples ("Jul 08 2022"); anything else is returned
 * unchanged.
 */
function spoken(time: string | null): string | null {
  const [, one, two, year] = /^(\w+)\.? (\w+),? (\d{4})$/u.exec(time ?? '') ?? []
  const [month, day] = /^\d/u.test(one ?? '') ? [two, one] : [one, two]
  const at = month === undefined ? -1 : months.indexOf(month.slice(0, 3).toLowerCase())
  const number = Number.parseInt(day ?? '', 10)
  if (at === -1 || !(number >= 1 && number <= 31)) return time
  return `${year}-${String(at + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}T00:00:00`
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function dayIn(fileName: string): string | null {
  return /^(\d{4}-\d\d-\d\d)-/u.exec(fileName.replace(/^.*[/\\]/u, ''))?.[1] ?? null
}

function noticeOf(value: unknown): Notice[] {
  const data = dataOf(value)
  const [kind, at, text] = ['kind', 'at', 'text'].map((name) => wordsOfValue(data.get(name)))
  const known = noticeKinds.find((each) => each === kind)
  if (known === undefined || at == null || !isTimestamp(at) || text == null) return []
  return [{ kind: known, at, text: String(data.get('text')) }]
}

function pictureIn(data: Data): FrontPicture | null {
  for (const name of names.picture) {
    const given = data.get(name)
    const value: unknown = Array.isArray(given) ? given[0] : given
    const about = dataOf(value)
    const src =
      wordsOfValue(value) ?? firstOf(about, ['src', 'url', 'image', 'path', 'href', 'file', 'feature', 'teaser'])
    if (src === null) continue
    return {
      src,
      alt: firstOf(about, ['alt']) ?? firstOf(data, [`${name}_alt`, `${name}alt`, 'image_alt']) ?? '',
      caption: firstOf(about, ['caption', 'title']) ?? firstOf(data, [`${name}_caption`, `${name}caption`]) ?? '',
    }
  }
  return null
}

/** The fields for which no story has a place, without those that only generators need. */
function unread(data: Data): AgencyItem['leftOut'] {
  const known = new Set<string>([...Object.values(names).flat(), ...ours])
  const leftOut = new LeftOuts()
  for (const [name, value] of data) {
    const isPicture = names.picture.some((picture) => name.startsWith(picture))
    const words = wordsOfValue(value)
    if (words !== null && !known.has(name) && !technical.has(name) && !isPicture)
      leftOut.add('rest', `${name}: ${words}`)
  }
  return leftOut.list()
}
