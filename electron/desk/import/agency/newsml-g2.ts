import { findAgency } from '#shared/dateline/index.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { topicCodesOf } from '#shared/media-topics/code.ts'
import { elementsOf, type XmlElement } from '../word/xml.ts'
import { filledBy } from './filled.ts'
import { type AgencyItem, emptyItem, ownProfile } from './item.ts'
import { markupIn, xhtml } from './markup.ts'
import { readNitf } from './nitf.ts'
import { all, at, attribute, localName, wordsInElement } from './xml.ts'

/**
 * The story in a news item of NewsML-G2 2 (https://iptc.org/std/NewsML-G2/). Its content may be
 * XHTML or NITF inside, or plain text.
 */
export function readNewsItem(root: XmlElement): AgencyItem {
  const meta = at(root, 'itemMeta')
  const content = at(root, 'contentMeta')
  const isOwn = wordsInElement(at(meta, 'profile')) === ownProfile
  const role = (element: XmlElement) => attribute(element, 'roleuri')?.replace(/^urn:lede:role:/, '') ?? null
  const headlines = all(content, 'headline')
  const named = (name: string) => headlines.find((each) => role(each) === name)
  const located = at(content, 'located')
  const broader = (kind: string) =>
    nameOf(all(located, 'broader').find((each) => attribute(each, 'type')?.endsWith(kind) === true))
  const subjects = all(content, 'subject')
  const naming = subjects.filter((each) => !isOwn || topicsIn([each]).length === 0)
  const [category = null, ...others] = naming.flatMap((each) => nameOf(each) ?? [])
  const agency = nameOf(at(content, 'infoSource'))
  const status = attribute(at(meta, 'pubStatus'), 'qcode') ?? ''
  const sourceType = at(content, 'digitalSourceType')
  const urgency = Number(wordsInElement(at(content, 'urgency')) ?? Number.NaN)
  const by = wordsInElement(at(content, 'by'))
  const creators = all(content, 'creator').flatMap((each) => nameOf(each) ?? [])
  const item: AgencyItem = {
    ...emptyItem,
    isOwn,
    direction: isOwn && attribute(root, 'dir') === 'rtl' ? 'rtl' : isOwn ? 'ltr' : null,
    id: isOwn ? wordsInElement(at(content, 'altId')) : null,
    uri: attribute(root, 'guid'),
    language: attribute(at(content, 'language'), 'tag') ?? attribute(root, 'xml:lang'),
    headline:
      wordsInElement(
        headlines.find((each) => role(each) === null && !/sub|deck/i.test(attribute(each, 'role') ?? '')),
      ) ?? wordsInElement(at(meta, 'title')),
    kicker: wordsInElement(named('kicker')),
    deck: wordsInElement(
      named('deck') ?? (isOwn ? undefined : headlines.find((each) => /sub|deck/i.test(attribute(each, 'role') ?? ''))),
    ),
    summary: wordsInElement(at(content, 'description')),
    bylines: isOwn || by === null ? creators : [by],
    agency: agency ?? (isOwn ? null : providerOf(at(meta, 'provider'))),
    category,
    keywords: [...all(content, 'keyword').flatMap((each) => wordsInElement(each) ?? []), ...others],
    subjects: topicsIn(subjects),
    slugline: wordsInElement(at(content, 'slugline')),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: isOwn
      ? wordsInElement(at(meta, 'firstCreated'))
      : (wordsInElement(at(meta, 'firstCreated')) ?? wordsInElement(at(meta, 'versionCreated'))),
    embargoUntil: wordsInElement(at(meta, 'embargoed')),
    usageTerms: wordsInElement(at(root, 'rightsInfo', 'usageTerms')),
    editorNote: wordsInElement(at(meta, 'edNote')),
    label: labelTermIn(attribute(sourceType, 'uri') ?? attribute(sourceType, 'qcode')),
    place: nameOf(located),
    region: broader('statprov'),
    country: broader('country'),
    dateline: wordsInElement(at(content, 'dateline')),
    datelineDate: isOwn ? wordsInElement(at(content, 'contentCreated')) : null,
    isKilled: /:cancell?ed$/.test(status),
    withheld: /:withheld$/.test(status) ? 'withheld' : null,
    unplaced: isOwn ? [] : unplacedIn(root, agency ?? providerOf(at(meta, 'provider'))),
  }
  const inside = contentIn(at(root, 'contentSet'))
  if (inside === null) return item
  if ('html' in inside) return { ...item, ...inside }
  // What stands in the story itself says what the item around it leaves open.
  return filledBy(item, readNitf(inside.nitf))
}

/** The Media Topics among subjects, by their codes or addresses. */
function topicsIn(subjects: readonly XmlElement[]): string[] {
  return topicCodesOf(subjects.flatMap((each) => [attribute(each, 'qcode'), attribute(each, 'uri')]))
}

/** What an item says that a story has no field for; `agency` is who it is from. */
function unplacedIn(root: XmlElement, agency: string | null): string[] {
  const content = at(root, 'contentMeta')
  return [
    ...all(content, 'genre').map(nameOf),
    ...all(root, 'rightsInfo').flatMap((info) => [
      ...all(info, 'copyrightHolder').map(nameOf),
      ...all(info, 'copyrightNotice').map(wordsInElement),
    ]),
    wordsInElement(at(content, 'contentExpires')),
  ]
    .filter((words) => words !== null)
    .filter((words) => words !== agency)
}

/** What an item holds: HTML or plain text, or a story in NITF; null where it lies elsewhere. */
function contentIn(set: XmlElement | undefined): Pick<AgencyItem, 'html' | 'plain'> | { nitf: XmlElement } | null {
  const [inline] = all(set, 'inlineXML').flatMap((each) => elementsOf(each))
  if (inline !== undefined) {
    if (localName(inline) === 'nitf') return { nitf: inline }
    return { html: markupIn(at(inline, 'body') ?? inline, xhtml), plain: null }
  }
  const data = at(set, 'inlineData')
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

/** What something is called: its name, else what it says of itself. */
function nameOf(element: XmlElement | undefined): string | null {
  return wordsInElement(at(element, 'name')) ?? attribute(element, 'literal')
}

/** Who sends an item: by name, else the code without its scheme. */
function providerOf(provider: XmlElement | undefined): string | null {
  const code = attribute(provider, 'qcode')?.replace(/^.*:/, '') ?? null
  return nameOf(provider) ?? (code === null ? null : (findAgency(code)?.name ?? code))
}
