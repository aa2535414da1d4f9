import { posix } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import type { Status } from '#shared/article/status.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { emptyItem } from '../../import/agency/item.ts'
import { readable } from '../../import/readable.ts'
import { placedIn, tellerOf } from '../categories.ts'
import { withLead } from '../lead.ts'
import { type ArchiveItem, type ArchiveStory, placeIn, type StoryFile } from '../story.ts'
import { publicationTime } from './dates.ts'
import { fieldOf, type WxrItem, type WxrSite } from './item.ts'
import { inLanguage } from './languages.ts'
import { htmlOfPost } from './text.ts'

/** The types of entries that are stories: WordPress's own, and those common in newsrooms. */
const storyTypes: ReadonlySet<string> = new Set(
  'post page article articles news story stories blog press press_release column opinion feature interview report review analysis dossier'.split(
    ' ',
  ),
)
/** Entries without a text of their own: pictures, and parts of stories. */
const partTypes: ReadonlySet<string> = new Set(['revision', 'nav_menu_item', 'customize_changeset', 'oembed_cache'])

/** Custom fields in which themes and plug-ins store what a story has a field for. */
const metaNames = {
  deck: [
    'subtitle',
    '_subtitle',
    'wps_subtitle',
    'kia_subtitle',
    'deck',
    'standfirst',
    'secondary_title',
    '_secondary_title',
  ],
  kicker: ['kicker', 'overline', 'supertitle', 'eyebrow'],
  summary: ['_yoast_wpseo_metadesc', 'rank_math_description', '_aioseo_description', '_aioseop_description'],
  source: ['_yoast_wpseo_canonical', 'rank_math_canonical_url'],
} as const
const knownMeta: ReadonlySet<string> = new Set(['footnotes', ...Object.values(metaNames).flat()])

/** Entries that come in with the stories that show them. */
const shownElsewhere: ReadonlySet<string> = new Set(['attachment', 'wp_block'])

/** Taxonomies that only affect a site's layout. */
const layout: ReadonlySet<string> = new Set([
  'post_format',
  'post_translations',
  'term_translations',
  'nav_menu',
  'wp_theme',
  'language',
  'author',
  'post_visibility',
])

/** The story in an entry; null for other entries, which are reported. `file`: where it is. */
export function storyOf(
  item: WxrItem,
  site: WxrSite,
  file: StoryFile,
  own: readonly string[],
  tally: ArchiveTally,
): ArchiveStory | null {
  const type = fieldOf(item, 'wp:post_type') || 'post'
  const title = titleOf(item, site)
  const number = fieldOf(item, 'wp:post_id')
  const place = placeIn(file, title || number || fieldOf(item, 'link'))
  if (item.comments > 0) tally.add('reader', '', place, item.comments)
  if (!storyTypes.has(type)) {
    if (!shownElsewhere.has(type)) tally.add('type', type, partTypes.has(type) ? '' : place)
    return null
  }
  const status = fieldOf(item, 'wp:status') || 'publish'
  if (unkept.has(status)) {
    tally.add(status === 'trash' ? 'trashed' : 'type', status === 'trash' ? '' : status, place)
    return null
  }
  const guid = fieldOf(item, 'guid')
  const key = /^https?:/.test(guid) ? guid : `${site.address} ${guid} ${number} ${fieldOf(item, 'link')}`
  const size = [...item.fields.values()].reduce((sum, text) => sum + text.length, 0)
  return {
    key: `wxr ${key}`,
    place,
    folder: posix.dirname(file.path),
    size,
    read: (tally) => read(item, site, place, own, tally),
  }
}

/** Entries that are unwritten drafts, or were deleted. */
const unkept: ReadonlySet<string> = new Set(['trash', 'auto-draft', 'inherit'])

function titleOf(item: WxrItem, site: WxrSite): string {
  return readable(inLanguage(fieldOf(item, 'title'), site.language).text)
}

function read(item: WxrItem, site: WxrSite, place: string, own: readonly string[], tally: ArchiveTally): ArchiveItem {
  if (item.isTooLong) throw new LedeError('file.tooMuch', { name: place })
  const content = inLanguage(item.fields.get('content:encoded') ?? '', site.language)
  if (content.languages.length > 1) tally.add('languages', content.languages.join(', '), place)
  const language = languageOf(item, content.languages[0], site)
  const inOne = (text: string) => inLanguage(text, language).text
  const { status, isRestricted } = statusOf(item)
  if (isRestricted) tally.add('restricted', fieldOf(item, 'wp:status'), place)
  const time = timeOf(item, place, tally)
  const isScheduled = fieldOf(item, 'wp:status') === 'future'
  const lead = site.attachments.get(item.meta.get('_thumbnail_id')?.trim() ?? '') ?? null
  const html = htmlOfPost(content.text, {
    attachments: site.attachments,
    patterns: site.patterns,
    footnotes: item.meta.get('footnotes') ?? '',
    tell: (kind, what) => tally.add(kind, what, place),
  })
  const terms = (domain: string) =>
    item.terms.filter((term) => term.domain === domain).map(({ name }) => readable(inOne(name)))
  const tags = item.terms
    .filter(({ domain }) => domain !== 'category' && !layout.has(domain))
    .map(({ name }) => readable(inOne(name)))
  for (const name of item.meta.keys()) if (!name.startsWith('_') && !knownMeta.has(name)) tally.add('meta', name, place)
  const metaOf = (name: keyof typeof metaNames) =>
    firstOf(metaNames[name].map((each) => readable(inOne(item.meta.get(each) ?? ''))))
  const link = fieldOf(item, 'link')
  const whole = withLead(html, lead).trim()
  return {
    status,
    address: isPublic(status) ? firstOf([metaOf('source') ?? '', isPlainLink(link) ? '' : link, link]) : null,
    item: {
      ...emptyItem,
      ...placedIn(terms('category'), tags, own, tellerOf(tally, place)),
      language,
      headline: titleOf(item, site) || null,
      deck: metaOf('deck'),
      kicker: metaOf('kicker'),
      summary: firstOf([readable(inOne(fieldOf(item, 'excerpt:encoded'))), metaOf('summary') ?? '']),
      bylines: bylinesOf(item, site, place, tally),
      slugline: decoded(fieldOf(item, 'wp:post_name')) || null,
      publishedAt: isPublic(status) ? time : null,
      embargoUntil: isScheduled ? time : null,
      html: whole === '' ? null : whole,
    },
  }
}

function isPublic(status: Status): boolean {
  return status === 'published'
}

/** A provisional address of WordPress's for an entry without a name. */
function isPlainLink(link: string): boolean {
  return /[?&](?:p|page_id)=\d+/.test(link)
}

function timeOf(item: WxrItem, place: string, tally: ArchiveTally): string | null {
  const [wall, utc] = [fieldOf(item, 'wp:post_date'), fieldOf(item, 'wp:post_date_gmt')]
  const time = publicationTime(wall, utc, fieldOf(item, 'pubDate'))
  const isUnsaid = time === null && fieldOf(item, 'wp:status') === 'publish'
  if (time === '' || isUnsaid) tally.add('date', wall, place)
  return time || null
}

/** WordPress's own statuses (developer.wordpress.org, "Post Status") as Lede's. */
const statuses: Readonly<Record<string, Status>> = { publish: 'published', pending: 'inReview' }

function statusOf(item: WxrItem): { status: Status; isRestricted: boolean } {
  const said = fieldOf(item, 'wp:status') || 'publish'
  const isRestricted = said === 'private' || fieldOf(item, 'wp:post_password') !== ''
  return { status: isRestricted ? 'draft' : (statuses[said] ?? 'draft'), isRestricted }
}

function languageOf(item: WxrItem, marked: string | undefined, site: WxrSite): string {
  const term = item.terms.find(({ domain }) => domain === 'language')?.nicename
  const said = marked ?? term ?? site.language
  // The site's tag with its region is more precise than a two-letter code.
  return site.language.toLowerCase().startsWith(`${said.toLowerCase()}-`) ? site.language : said.replaceAll('_', '-')
}

/** Its authors from a plug-in for several authors, else WordPress's own. */
function bylinesOf(item: WxrItem, { authors }: WxrSite, place: string, tally: ArchiveTally): string[] {
  const several = item.terms
    .filter(({ domain }) => domain === 'author')
    .map(({ name }) => authors.get(name) ?? readable(name))
  if (several.length > 0) return [...new Set(several)]
  const login = fieldOf(item, 'dc:creator')
  const name = readable(authors.get(login) ?? login)
  // A login may be a mail address, which is no byline.
  const isName = name !== '' && !name.includes('@')
  if (!authors.has(login) || !isName) tally.add('author', login, place)
  return isName ? [name] : []
}

function firstOf(texts: readonly string[]): string | null {
  return texts.find((text) => text !== '') ?? null
}

/** Names in other alphabets are escaped. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
