import { findAgency } from '#shared/dateline/index.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { topicCodesOf } from '#shared/media-topics/code.ts'
import { elementsOf, type XmlElement } from '../word/xml.ts'
import { fillGaps } from './fill-gaps.ts'
import { type AgencyItem, emptyItem, ownProfile } from './item.ts'
import { markupIn, xhtml } from './markup.ts'
import { readNitf } from './nitf.ts'
import { creditOf, largest, type NamedPicture } from './pictures.ts'
import { attribute, childAt, childrenNamed, inLanguage, localName, wordsInElement } from './xml.ts'

/**
 * The story in a news item of NewsML-G2 2 (https://iptc.org/std/NewsML-G2/). Its content may be
 * inline XHTML or NITF, or plain text.
 */
export function readNewsItem(root: XmlElement): AgencyItem {
  const meta = childAt(root, 'itemMeta')
  const content = childAt(root, 'contentMeta')
  const isOwn = wordsInElement(childAt(meta, 'profile')) === ownProfile
  const language = attribute(childAt(content, 'language'), 'tag') ?? attribute(root, 'xml:lang')
  const nameOf = nameIn(language)
  const role = (element: XmlElement) => attribute(element, 'roleuri')?.replace(/^urn:lede:role:/, '') ?? null
  const headlines = childrenNamed(content, 'headline')
  const named = (name: string) => headlines.find((each) => role(each) === name)
  const inRole = (kind: RegExp) =>
    isOwn ? undefined : headlines.find((each) => kind.test(attribute(each, 'role') ?? ''))
  const located = childAt(content, 'located')
  const broader = (kind: string) =>
    nameOf(childrenNamed(located, 'broader').find((each) => attribute(each, 'type')?.endsWith(kind) === true))
  const subjects = childrenNamed(content, 'subject')
  const topics = (among: readonly XmlElement[]) => topicsIn(among, mediaTopicAliases(root))
  const naming = subjects.filter((each) => !isOwn || topics([each]).length === 0)
  // A subject that is somebody or somewhere is no section.
  const section = isOwn ? naming[0] : naming.find((each) => nameOf(each) !== null && !isThing(each))
  const category = nameOf(section)
  const others = naming.filter((each) => each !== section).flatMap((each) => nameOf(each) ?? [])
  const agency = nameOf(childAt(content, 'infoSource'))
  const pubStatus = childAt(meta, 'pubStatus')
  const status = attribute(pubStatus, 'qcode') ?? attribute(pubStatus, 'uri') ?? ''
  const embargoed = childAt(meta, 'embargoed')
  const sourceType = childAt(content, 'digitalSourceType')
  const urgency = Number(wordsInElement(childAt(content, 'urgency')) ?? Number.NaN)
  const by = childrenNamed(content, 'by').flatMap((each) => wordsInElement(each) ?? [])
  const creators = childrenNamed(content, 'creator').flatMap((each) => nameOf(each) ?? [])
  const item: AgencyItem = {
    ...emptyItem,
    standard: { name: 'NewsML-G2', version: attribute(root, 'standardversion') },
    isOwn,
    direction: isOwn && attribute(root, 'dir') === 'rtl' ? 'rtl' : isOwn ? 'ltr' : null,
    id: isOwn ? wordsInElement(childAt(content, 'altId')) : null,
    uri: attribute(root, 'guid'),
    language,
    headline:
      wordsInElement(
        inLanguage(
          headlines.filter((each) => role(each) === null && !besides.test(attribute(each, 'role') ?? '')),
          language,
        ),
      ) ?? wordsInElement(childAt(meta, 'title')),
    kicker: wordsInElement(named('kicker') ?? inRole(/kicker|overline|roofline|topline|dachzeile/i)),
    deck: wordsInElement(named('deck') ?? inRole(/sub|deck/i)),
    summary: wordsInElement(summaryIn(childrenNamed(content, 'description'), language)),
    bylines: isOwn || by.length === 0 ? creators : by,
    agency: agency ?? (isOwn ? null : providerOf(childAt(meta, 'provider'))),
    category,
    keywords: [...childrenNamed(content, 'keyword').flatMap((each) => wordsInElement(each) ?? []), ...others],
    subjects: topics(subjects),
    slugline: wordsInElement(childAt(content, 'slugline')),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: isOwn
      ? wordsInElement(childAt(meta, 'firstCreated'))
      : (wordsInElement(childAt(meta, 'firstCreated')) ?? wordsInElement(childAt(meta, 'versionCreated'))),
    embargoUntil: wordsInElement(embargoed),
    usageTerms: joined(
      childrenNamed(root, 'rightsInfo').map((info) =>
        wordsInElement(inLanguage(childrenNamed(info, 'usageTerms'), language)),
      ),
    ),
    editorNote: joined(childrenNamed(meta, 'edNote').map(wordsInElement)),
    label: labelTermIn(attribute(sourceType, 'uri') ?? attribute(sourceType, 'qcode')),
    place: nameOf(located),
    region: broader('statprov'),
    country: broader('country'),
    dateline: wordsInElement(childAt(content, 'dateline')),
    datelineDate: isOwn ? wordsInElement(childAt(content, 'contentCreated')) : null,
    isKilled: /[:/]cancell?ed$/.test(status),
    // An embargo without a time holds until the agency lifts it (NewsML-G2 2.35, embargoed).
    withheld: /[:/]withheld$/.test(status)
      ? 'withheld'
      : embargoed !== undefined && wordsInElement(embargoed) === null
        ? 'embargoed'
        : null,
    unplaced: isOwn ? [] : unplacedIn(root, agency ?? providerOf(childAt(meta, 'provider')), nameOf),
  }
  const inside = contentIn(childAt(root, 'contentSet'))
  if (inside === null) return item
  if ('html' in inside) return { ...item, ...inside }
  // The inner story fills the gaps of the item around it.
  return fillGaps(item, readNitf(inside.nitf))
}

/** Roles of headlines that stand beside the main one. */
const besides = /sub|deck|kicker|overline|roofline|topline|dachzeile|short|seo|social|mobile|push|alert/i

/** Whether a subject is a person, an organisation, a place, … (NewsML-G2, concept nature). */
function isThing(subject: XmlElement): boolean {
  return /[:/](?:person|organi[sz]ation|geoArea|poi|event|object)$/i.test(attribute(subject, 'type') ?? '')
}

/**
 * The picture that an item is about (NewsML-G2 2.35, remoteContent); null if it is no picture.
 */
export function pictureIn(root: XmlElement): NamedPicture | null {
  const kind = attribute(childAt(root, 'itemMeta', 'itemClass'), 'qcode') ?? ''
  if (!/:(?:picture|graphic)$/.test(kind)) return null
  const content = childAt(root, 'contentMeta')
  const descriptions = childrenNamed(content, 'description')
  const inRole = (role: RegExp) => descriptions.find((each) => role.test(attribute(each, 'role') ?? ''))
  const files = childrenNamed(childAt(root, 'contentSet'), 'remoteContent').flatMap((file) => {
    const href = attribute(file, 'href')
    const isImage = (attribute(file, 'contenttype') ?? 'image/').startsWith('image/')
    return href !== null && isImage ? [{ href, width: Number(attribute(file, 'width')) || 0 }] : []
  })
  const by = wordsInElement(childAt(content, 'by')) ?? nameIn(null)(childAt(content, 'creator'))
  return {
    address: largest(files)?.href ?? null,
    caption:
      wordsInElement(inRole(/caption/i) ?? inRole(/^$/) ?? descriptions[0]) ??
      wordsInElement(childAt(content, 'headline')),
    credit: creditOf(by, wordsInElement(childAt(content, 'creditline'))),
    alt: wordsInElement(inRole(/alt/i)),
  }
}

/**
 * The Media Topics among subjects, by codes or addresses; the item may use any alias for their
 * scheme.
 */
function topicsIn(subjects: readonly XmlElement[], aliases: readonly string[]): string[] {
  const resolved = (code: string | null) => {
    const [alias = '', ...rest] = code?.split(':') ?? []
    return aliases.includes(alias) ? `medtop:${rest.join(':')}` : code
  }
  return topicCodesOf(subjects.flatMap((each) => [resolved(attribute(each, 'qcode')), attribute(each, 'uri')]))
}

/** The aliases for the scheme of Media Topics in an item's catalogs. */
function mediaTopicAliases(root: XmlElement): string[] {
  return childrenNamed(root, 'catalog')
    .flatMap((catalog) => childrenNamed(catalog, 'scheme'))
    .filter((scheme) => /\bcv\.iptc\.org\/newscodes\/mediatopic\/?$/.test(attribute(scheme, 'uri') ?? ''))
    .flatMap((scheme) => attribute(scheme, 'alias') ?? [])
}

/** The summary of a story: a description marked as one, else one that is no caption. */
function summaryIn(descriptions: readonly XmlElement[], language: string | null): XmlElement | undefined {
  const inRole = (role: RegExp) => descriptions.filter((each) => role.test(attribute(each, 'role') ?? ''))
  return inLanguage(inRole(/summary|abstract/i), language) ?? inLanguage(inRole(/^(?!.*caption)/i), language)
}

/** Joins texts found in several places. */
function joined(words: readonly (string | null)[]): string | null {
  return [...new Set(words.filter((each) => each !== null))].join(' ') || null
}

/** Information for which a story has no field; `agency` is the sender. */
function unplacedIn(root: XmlElement, agency: string | null, nameOf: ReturnType<typeof nameIn>): string[] {
  const content = childAt(root, 'contentMeta')
  const meta = childAt(root, 'itemMeta')
  return [
    ...['signal', 'service'].flatMap((name) =>
      childrenNamed(meta, name).map((each) => nameOf(each) ?? attribute(each, 'qcode')?.replace(/^.*:/, '') ?? null),
    ),
    ...childrenNamed(content, 'genre').map(nameOf),
    ...childrenNamed(root, 'rightsInfo').flatMap((info) => [
      ...childrenNamed(info, 'copyrightHolder').map(nameOf),
      ...childrenNamed(info, 'copyrightNotice').map(wordsInElement),
    ]),
    wordsInElement(childAt(content, 'contentExpires')),
  ]
    .filter((words) => words !== null)
    .filter((words) => words !== agency)
}

/** The content of an item: HTML or plain text, or a story in NITF; null if it is elsewhere. */
function contentIn(set: XmlElement | undefined): Pick<AgencyItem, 'html' | 'plain'> | { nitf: XmlElement } | null {
  const [inline] = childrenNamed(set, 'inlineXML').flatMap((each) => elementsOf(each))
  if (inline !== undefined) {
    if (localName(inline) === 'nitf') return { nitf: inline }
    return { html: markupIn(childAt(inline, 'body') ?? inline, xhtml), plain: null }
  }
  const data = childAt(set, 'inlineData')
  const words = textOf(data)
  if (words === null) return null
  return /html/i.test(attribute(data, 'contenttype') ?? '') || /^\s*<p[\s>]/i.test(words)
    ? { html: words, plain: null }
    : { html: null, plain: words }
}

function textOf(data: XmlElement | undefined): string | null {
  const words = data?.children.filter((child) => typeof child === 'string').join('') ?? ''
  const isPacked = /base64/i.test(attribute(data, 'encoding') ?? attribute(data, 'encodinguri') ?? '')
  const text = isPacked ? Buffer.from(words, 'base64').toString('utf8') : words
  return text.trim() === '' ? null : text
}

/** The name of something in a language, else its definition. */
function nameIn(language: string | null): (element: XmlElement | undefined) => string | null {
  return (element) =>
    wordsInElement(inLanguage(childrenNamed(element, 'name'), language)) ?? attribute(element, 'literal')
}

/** The sender of an item: the name, else the code without its scheme. */
function providerOf(provider: XmlElement | undefined): string | null {
  const code = attribute(provider, 'qcode')?.replace(/^.*:/, '') ?? null
  return nameIn(null)(provider) ?? (code === null ? null : (findAgency(code)?.name ?? code))
}
