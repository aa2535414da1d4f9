import type { XmlElement } from '../word/xml.ts'
import { type AgencyItem, emptyItem, ownProfile } from './item.ts'
import { markupIn, xhtml } from './markup.ts'
import { nitfText } from './nitf.ts'
import { all, at, attribute, localName, wordsOf } from './xml.ts'

/**
 * The story in a news item of NewsML-G2 2 (https://iptc.org/std/NewsML-G2/). Its content may be XHTML or
 * NITF inside, or plain text.
 */
export function readNewsItem(root: XmlElement): AgencyItem {
  const meta = at(root, 'itemMeta')
  const content = at(root, 'contentMeta')
  const isOwn = wordsOf(at(meta, 'profile')) === ownProfile
  const role = (element: XmlElement) => attribute(element, 'roleuri')?.replace(/^urn:lede:role:/, '') ?? null
  const headlines = all(content, 'headline')
  const named = (name: string) => headlines.find((each) => role(each) === name)
  const located = at(content, 'located')
  const broader = (kind: string) =>
    nameOf(all(located, 'broader').find((each) => attribute(each, 'type')?.endsWith(kind) === true))
  const subjects = all(content, 'subject').flatMap((each) => nameOf(each) ?? [])
  const [category = null, ...others] = subjects
  const agency = nameOf(at(content, 'infoSource'))
  const urgency = Number(wordsOf(at(content, 'urgency')) ?? Number.NaN)
  const by = wordsOf(at(content, 'by'))
  const creators = all(content, 'creator').flatMap((each) => nameOf(each) ?? [])
  return {
    ...emptyItem,
    isOwn,
    id: isOwn ? wordsOf(at(content, 'altId')) : null,
    uri: attribute(root, 'guid'),
    language: attribute(at(content, 'language'), 'tag') ?? attribute(root, 'xml:lang'),
    headline: wordsOf(headlines.find((each) => role(each) === null)) ?? wordsOf(at(meta, 'title')),
    kicker: wordsOf(named('kicker')),
    deck: wordsOf(named('deck')),
    summary: wordsOf(at(content, 'description')),
    bylines: isOwn || by === null ? creators : [by],
    agency: agency ?? (isOwn ? null : nameOf(at(meta, 'provider'))),
    category,
    keywords: [...all(content, 'keyword').flatMap((each) => wordsOf(each) ?? []), ...others],
    slugline: wordsOf(at(content, 'slugline')),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: isOwn
      ? wordsOf(at(meta, 'firstCreated'))
      : (wordsOf(at(meta, 'firstCreated')) ?? wordsOf(at(meta, 'versionCreated'))),
    embargoUntil: wordsOf(at(meta, 'embargoed')),
    usageTerms: wordsOf(at(root, 'rightsInfo', 'usageTerms')),
    editorNote: wordsOf(at(meta, 'edNote')),
    place: nameOf(located),
    region: broader('statprov'),
    country: broader('country'),
    dateline: wordsOf(at(content, 'dateline')),
    datelineDate: isOwn ? wordsOf(at(content, 'contentCreated')) : null,
    isKilled: /:cancell?ed$/.test(attribute(at(meta, 'pubStatus'), 'qcode') ?? ''),
    ...textIn(at(root, 'contentSet')),
  }
}

function textIn(set: XmlElement | undefined): Pick<AgencyItem, 'html' | 'plain'> {
  const [inline] = all(set, 'inlineXML').flatMap((each) => each.children.filter((child) => typeof child !== 'string'))
  if (inline !== undefined) {
    if (localName(inline) === 'nitf') return { html: nitfText(inline), plain: null }
    return { html: markupIn(at(inline, 'body') ?? inline, xhtml), plain: null }
  }
  return { html: null, plain: wordsWithLines(at(set, 'inlineData')) }
}

function wordsWithLines(element: XmlElement | undefined): string | null {
  const words = element?.children.filter((child) => typeof child === 'string').join('') ?? ''
  return words.trim() === '' ? null : words
}

/** What something is called: its name, else what it says of itself. */
function nameOf(element: XmlElement | undefined): string | null {
  return wordsOf(at(element, 'name')) ?? attribute(element, 'literal')
}
