import { findAgency } from '#shared/dateline/index.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { isTopicCode, topicCodesOf } from '#shared/media-topics/code.ts'
import { readable } from '../readable.ts'
import { readXml } from '../word/xml.ts'
import { type Data, dataOf, inRole, listOf, namesAs, stringsOf, textOfValue } from './data.ts'
import { type AgencyItem, emptyItem, ownProfile } from './item.ts'
import { nitfText } from './nitf.ts'
import { creditOf, largest, type NamedPicture } from './pictures.ts'

/**
 * The ninjs item in some JSON: version 1 (`headline`, `body_html`), 2 (`headlines`, in lower case)
 * or 3; null for other JSON.
 */
export function readNinjs(value: unknown): AgencyItem | null {
  const data = dataOf(value)
  const isItem = data.has('uri') || data.has('guid')
  const isStory = [
    'headline',
    'headlines',
    'body_html',
    'body_xhtml',
    'body_html5',
    'body_richhtml5',
    'body_text',
    'bodies',
  ]
  if (!isItem || !isStory.some((name) => data.has(name))) return null
  const shared = sharedPart(data)
  return textOfValue(data.get('profile')) === ownProfile
    ? { ...shared, ...ownPart(data) }
    : { ...shared, ...foreignPart(data, shared.headline) }
}

/** The part that is the same in every version and system. */
function sharedPart(data: Data): AgencyItem {
  const text = (...names: string[]) =>
    names.map((name) => textOfValue(data.get(name))).find((each) => each !== null) ?? null
  const bodies = listOf(data.get('bodies'))
  const urgency = Number(data.get('urgency'))
  const sourceType = dataOf(data.get('digitalsourcetype'))
  return {
    ...emptyItem,
    standard: { name: 'ninjs', version: versionIn(data) },
    uri: text('uri', 'guid'),
    language: text('language'),
    headline: inRole(listOf(data.get('headlines')), 'main', 'headline', '') ?? text('headline', 'title'),
    slugline: text('slugline'),
    urgency: Number.isInteger(urgency) ? urgency : null,
    embargoUntil: text('embargoeduntil', 'embargoed'),
    subjects: topicsIn([...listOf(data.get('subjects')), ...listOf(data.get('subject'))]),
    usageTerms: text('usageterms'),
    editorNote: text('ednote'),
    label: labelTermIn(textOfValue(sourceType.get('uri')) ?? textOfValue(sourceType.get('literal'))),
    isKilled: /^cancell?ed$/i.test(text('pubstatus') ?? ''),
    withheld: /^withheld$/i.test(text('pubstatus') ?? '') ? 'withheld' : null,
    html:
      text('body_html', 'body_xhtml', 'body_html5', 'body_richhtml5') ??
      bodyAs(bodies, /html/i) ??
      nitfIn(text('body_nitf')),
    plain: text('body_text') ?? bodyAs(bodies, /^text\/plain|^text$/i) ?? described(data),
  }
}

/** The version of ninjs: from its schema, since `version` is the item's own. */
function versionIn(data: Data): string | null {
  const standard = dataOf(data.get('standard'))
  return textOfValue(standard.get('version')) ?? textOfValue(standard.get('schema')) ?? textOfValue(data.get('$schema'))
}

function ownPart(data: Data): Partial<AgencyItem> {
  const headlines = listOf(data.get('headlines'))
  const subjects = listOf(data.get('subjects'))
  const places = listOf(data.get('places'))
  return {
    isOwn: true,
    id: inRole(listOf(data.get('altids')), 'lede'),
    kicker: inRole(headlines, 'kicker'),
    deck: inRole(headlines, 'deck'),
    summary: inRole(listOf(data.get('descriptions')), 'summary'),
    bylines: stringsOf(listOf(data.get('people')).map((each) => each.get('name'))),
    agency: namesAs(listOf(data.get('infosources')), 'agency')[0] ?? null,
    category: namesAs(subjects, 'category')[0] ?? null,
    keywords: namesAs(subjects, 'keyword'),
    publishedAt: textOfValue(data.get('firstcreated')),
    place: namesAs(places, 'located')[0] ?? null,
    region: namesAs(places, 'region')[0] ?? null,
    country: namesAs(places, 'country')[0] ?? null,
  }
}

/** The Media Topics among subjects: by their address, or by the code in their literal. */
function topicsIn(subjects: readonly Data[]): string[] {
  const references = subjects.flatMap((subject) =>
    ['uri', 'qcode', 'code', 'literal'].map((name) => {
      const said = textOfValue(subject.get(name))
      return said !== null && isTopicCode(said) ? `medtop:${said}` : said
    }),
  )
  return topicCodesOf(references)
}

/** Information in ninjs for which a story has no field. */
function unplacedIn(data: Data, agency: string | null): string[] {
  const lists = ['genres', 'genre', 'people', 'person', 'organisations', 'organisation', 'events', 'event', 'objects']
  const named = lists.flatMap((name) => listOf(data.get(name)).flatMap((each) => textOfValue(each.get('name')) ?? []))
  const said = ['copyrightholder', 'copyrightnotice', 'expires'].flatMap((name) => textOfValue(data.get(name)) ?? [])
  return [...named, ...said].filter((words) => words !== agency)
}

function foreignPart(data: Data, main: string | null): Partial<AgencyItem> {
  const text = (name: string) => textOfValue(data.get(name))
  const headlines = listOf(data.get('headlines'))
  const descriptions = listOf(data.get('descriptions'))
  const [category = null, ...others] = [...listOf(data.get('subjects')), ...listOf(data.get('subject'))].flatMap(
    (each) => textOfValue(each.get('name')) ?? [],
  )
  const [agency = null] = listOf(data.get('infosources')).flatMap((each) => textOfValue(each.get('name')) ?? [])
  const by = text('by') ?? text('byline')
  const people = [...listOf(data.get('people')), ...listOf(data.get('person'))]
  const writers = ['author', 'creator', 'writer'].flatMap((role) => namesAs(people, role))
  const associations = listOf(data.get('associations'))
  return {
    headline: plainly(main),
    kicker: plainly(inRole(headlines, 'kicker')),
    deck: plainly(inRole(headlines, 'deck', 'subtitle', 'subheadline', 'sub')),
    summary: plainly(inRole(descriptions, 'summary', 'abstract') ?? text('description_text')),
    bylines: by === null ? writers : [readable(by)],
    agency: agency ?? text('copyrightholder') ?? findAgency(text('source') ?? '')?.name ?? null,
    unplaced: unplacedIn(data, agency ?? text('copyrightholder')).filter(
      (words) => by !== null || !writers.includes(words),
    ),
    category,
    keywords: [...stringsOf(data.get('keywords')), ...others],
    publishedAt: text('firstcreated') ?? text('contentcreated') ?? text('versioncreated'),
    place:
      text('located') ?? namesAs([...listOf(data.get('places')), ...listOf(data.get('place'))], 'located')[0] ?? null,
    stories: associations
      .filter((each) => !isPicture(each))
      .map((each) => inRole(listOf(each.get('headlines')), 'main', '') ?? textOfValue(each.get('headline')) ?? ''),
    pictures: associations.filter(isPicture).map(pictureOf),
  }
}

/** A text of some systems holds markup where ninjs has none. */
function plainly(text: string | null): string | null {
  return text === null || !/<\/?[a-z][^<>]*>|&(?:#?\w+);/i.test(text) ? text : readable(text)
}

/** Whether an item is something that is seen or heard. */
function isPicture(item: Data): boolean {
  return /^(?:picture|photo|image|graphic|video|audio)$/i.test(textOfValue(item.get('type')) ?? '')
}

/** A picture of its own among the items of a file; null for any other item. */
export function ninjsPictureIn(value: unknown): NamedPicture | null {
  const data = dataOf(value)
  return isPicture(data) && readNinjs(value)?.isOwn === false ? pictureOf(data) : null
}

/** An associated picture: ninjs 1 names its description and files otherwise than later versions. */
function pictureOf(data: Data): NamedPicture {
  const text = (...names: string[]) => names.map((name) => textOfValue(data.get(name))).find((each) => each !== null)
  const descriptions = listOf(data.get('descriptions'))
  const files = listOf(data.get('renditions')).flatMap((file) => {
    const href = textOfValue(file.get('href'))
    const type = textOfValue(file.get('contenttype')) ?? textOfValue(file.get('mimetype')) ?? 'image/'
    return href !== null && type.startsWith('image/') ? [{ href, width: Number(file.get('width')) || 0 }] : []
  })
  return {
    address: largest(files)?.href ?? null,
    caption:
      inRole(descriptions, 'caption', 'main', '') ??
      text('description_caption', 'description_text', 'headline', 'title') ??
      inRole(listOf(data.get('headlines')), 'main', ''),
    credit: creditOf(
      text('by', 'byline') ?? null,
      text('creditline', 'copyrightholder') ?? textOfValue(listOf(data.get('infosources'))[0]?.get('name')),
    ),
    alt: inRole(descriptions, 'alttext', 'alt-text', 'alt') ?? text('alttext', 'body_text') ?? null,
  }
}

/** The NITF text of a ninjs 1 item. */
function nitfIn(text: string | null): string | null {
  const root = text === null ? null : readXml(`<nitf><body><body.content>${text}</body.content></body></nitf>`)
  return root === null ? text : nitfText(root)
}

/** The text of an item without a body: some systems put it into its description. */
function described(data: Data): string | null {
  if (data.has('bodies')) return null
  const said = inRole(listOf(data.get('descriptions')), 'text', 'main', 'caption', '')
  return said ?? textOfValue(data.get('description_caption'))
}

/** The first body of a kind; without a media type, its role decides. */
function bodyAs(bodies: readonly Data[], kind: RegExp): string | null {
  const ofKind = bodies.filter((body) =>
    kind.test(textOfValue(body.get('contenttype')) ?? textOfValue(body.get('role')) ?? ''),
  )
  const found = ofKind.find((body) => body.get('role') === 'main') ?? ofKind[0]
  return textOfValue(found?.get('value'))
}
