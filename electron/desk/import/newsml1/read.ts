import { topicCodesOf } from '#shared/media-topics/code.ts'
import { fillGaps } from '../agency/fill-gaps.ts'
import { type AgencyItem, emptyItem } from '../agency/item.ts'
import { readNitf } from '../agency/nitf.ts'
import { creditOf, largest, type NamedPicture } from '../agency/pictures.ts'
import { extendedTime } from '../agency/times.ts'
import { attribute, childAt, childrenNamed, localName, wordsInElement } from '../agency/xml.ts'
import { elementsOf, readXml, type XmlElement } from '../word/xml.ts'
import { contentItemsIn, contentsIn, type PlacedText, roleOf } from './components.ts'
import { type Content, contentOf } from './content.ts'
import { subjectOf } from './subjects.ts'

/**
 * The stories in a document of NewsML 1.0 to 1.2 (https://iptc.org/std/NewsML/1.2/): for each
 * NewsItem, every component with a headline of its own and a text. Null if the text is no such
 * document.
 */
export function readNewsMl1(text: string): AgencyItem[] | null {
  const root = readXml(text)
  if (root === null || localName(root) !== 'NewsML') return null
  const envelope = childAt(root, 'NewsEnvelope')
  const version = attribute(root, 'Version')
  return itemsIn(root)
    .flatMap((item) => storiesIn(item, envelope))
    .map((item) => ({ ...item, standard: { name: 'NewsML', version } }))
}

/** The greatest depth of nested items. */
const deepest = 20

function itemsIn(root: XmlElement, depth = 0): XmlElement[] {
  if (depth > deepest) return []
  return elementsOf(root).flatMap((child) => {
    const name = localName(child)
    if (name === 'NewsItem') return [child, ...itemsIn(child, depth + 1)]
    return name === 'NewsComponent' ? itemsIn(child, depth + 1) : []
  })
}

function storiesIn(item: XmlElement, envelope: XmlElement | undefined): AgencyItem[] {
  const component = childAt(item, 'NewsComponent')
  const { texts, pictures } = contentsIn(component)
  const groups = [...Map.groupBy(texts, ({ chain }) => headed(chain)).values()]
  const stories = groups.map((group) => storyOf(item, group, envelope))
  const [first, ...others] = stories.length > 0 ? stories : [bare(item, component, envelope)]
  return first === undefined ? [] : [{ ...first, pictures: pictures.map(pictureIn) }, ...others]
}

/** A picture, with the largest of its files that is one (NewsML 1.2, ContentItem, Href). */
function pictureIn(picture: XmlElement): NamedPicture {
  const files = contentItemsIn(picture).flatMap((item) => {
    const address = attribute(item, 'Href')
    const isPhoto = /^(?!.*(?:video|audio|text)).*$/iu.test(attribute(childAt(item, 'MediaType'), 'FormalName') ?? '')
    const width = childrenNamed(childAt(item, 'Characteristics'), 'Property').find((each) =>
      /^width$/iu.test(attribute(each, 'FormalName') ?? ''),
    )
    return address !== null && isPhoto ? [{ address, width: Number(attribute(width, 'Value')) || 0 }] : []
  })
  const lines = childAt(picture, 'NewsLines')
  const by = wordsInElement(childAt(lines, 'ByLine'))
  return {
    address: largest(files)?.address ?? null,
    caption: wordsInElement(captionIn(picture)) ?? roleOf(picture),
    credit: creditOf(
      by,
      wordsInElement(childAt(lines, 'CreditLine')) ?? wordsInElement(childAt(lines, 'CopyrightLine')),
    ),
    alt: null,
  }
}

/** The description of a picture: its caption, else its headline. */
function captionIn(picture: XmlElement): XmlElement | undefined {
  const inner = childrenNamed(picture, 'NewsComponent').find((each) => roleOf(each).includes('caption'))
  return childAt(inner ?? picture, 'ContentItem', 'DataContent') ?? childAt(picture, 'NewsLines', 'HeadLine')
}

/** The component with the headline of a text: the innermost that has one, else the outermost. */
function headed(chain: readonly XmlElement[]): XmlElement | undefined {
  return chain.find((each) => childAt(each, 'NewsLines', 'HeadLine') !== undefined) ?? chain.at(-1)
}

/** An item without a text, or that only changes the status of another. */
function bare(item: XmlElement, component: XmlElement | undefined, envelope: XmlElement | undefined): AgencyItem {
  return fieldsOf(item, component === undefined ? [] : [component], envelope)
}

function storyOf(item: XmlElement, group: readonly PlacedText[], envelope: XmlElement | undefined): AgencyItem {
  const chain = group[0]?.chain ?? []
  const fields = fieldsOf(item, chain, envelope)
  const isSummary = ({ chain: [inner] }: PlacedText) =>
    inner !== undefined && /abstract|summary|lead/u.test(roleOf(inner))
  const summaries = group.length > 1 ? group.filter(isSummary) : []
  const rest = group.filter((text) => !summaries.includes(text))
  const summary = summaries.map(({ content }) => wordsInElement(content)).find((words) => words !== null) ?? null
  const contents = rest.flatMap(({ content }) => contentOf(content) ?? [])
  const isSame = chain.some((each) => attribute(each, 'EquivalentsList') === 'yes')
  return withContents({ ...fields, summary: fields.summary ?? summary }, isSame ? best(contents) : contents)
}

/** Of the same text in several formats, the most complete one. */
function best(contents: readonly Content[]): Content[] {
  const kinds = ['nitf', 'html', 'plain']
  const rank = (content: Content) => kinds.findIndex((kind) => kind in content)
  return contents.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1)
}

function withContents(item: AgencyItem, contents: readonly Content[]): AgencyItem {
  const [first, ...others] = contents
  if (first === undefined) return item
  const texts = [first, ...others]
  if (texts.every((each) => 'plain' in each)) return { ...item, plain: texts.map(({ plain }) => plain).join('\n') }
  const read = texts.map((each) => {
    if ('nitf' in each) return readNitf(each.nitf)
    return { ...emptyItem, html: 'html' in each ? each.html : paragraphs(each.plain) }
  })
  const html = read.flatMap((each) => each.html ?? []).join('\n')
  return { ...read.reduce(fillGaps, item), html: html === '' ? null : html, plain: null }
}

function paragraphs(plain: string): string {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped
    .split(/\r?\n/u)
    .map((line) => `<p>${line}</p>`)
    .join('')
}

/** The fields of an item and of the components around a text, the innermost first. */
function fieldsOf(item: XmlElement, chain: readonly XmlElement[], envelope: XmlElement | undefined): AgencyItem {
  const management = childAt(item, 'NewsManagement')
  const identifier = childAt(item, 'Identification', 'NewsIdentifier')
  const status = (attribute(childAt(management, 'Status'), 'FormalName') ?? '').toLowerCase()
  const change = wordsInElement(childAt(management, 'StatusWillChange', 'DateAndTime'))
  const first = <Value>(read: (component: XmlElement) => Value | null) =>
    chain.map(read).find((value) => value !== null) ?? null
  const line = (name: string) => first((each) => wordsInElement(childAt(each, 'NewsLines', name)))
  const lines = (name: string) =>
    first((each) =>
      some(childrenNamed(childAt(each, 'NewsLines'), name).flatMap((one) => wordsInElement(one) ?? [])),
    ) ?? []
  const formal = (...path: string[]) => first((each) => attribute(childAt(each, ...path), 'FormalName'))
  const subjects = first((each) => some(subjectsIn(childAt(each, 'DescriptiveMetadata')))) ?? []
  const [category = null, ...others] = subjects
  const place = first((each) => locationIn(childAt(each, 'DescriptiveMetadata')))
  const urgency = Number(
    attribute(childAt(management, 'Urgency'), 'FormalName') ??
      attribute(childAt(envelope, 'Priority'), 'FormalName') ??
      Number.NaN,
  )
  const isHeld = /embargo|withheld/u.test(status)
  return {
    ...emptyItem,
    uri: wordsInElement(childAt(identifier, 'PublicIdentifier')),
    language:
      formal('DescriptiveMetadata', 'Language') ??
      first((each) => attribute(each, 'xml:lang')) ??
      attribute(item, 'xml:lang'),
    headline: line('HeadLine'),
    deck: line('SubHeadLine'),
    bylines: lines('ByLine').map((byline) => byline.replace(/\s*\.$/u, '')),
    agency:
      formal('AdministrativeMetadata', 'Provider', 'Party') ??
      formal('AdministrativeMetadata', 'Source', 'Party') ??
      line('CreditLine'),
    category,
    keywords: [
      ...new Set([
        ...lines('KeywordLine').flatMap(parts),
        ...(first((each) => some(keywordsIn(each))) ?? []),
        ...others,
      ]),
    ],
    subjects: first((each) => some(topicsIn(each))) ?? [],
    slugline: line('SlugLine') ?? wordsInElement(childAt(item, 'Identification', 'NameLabel')),
    urgency: Number.isInteger(urgency) ? urgency : null,
    publishedAt: extendedTime(
      wordsInElement(childAt(management, 'ThisRevisionCreated')) ??
        wordsInElement(childAt(management, 'FirstCreated')) ??
        wordsInElement(childAt(envelope, 'DateAndTime')),
    ),
    embargoUntil: isHeld ? extendedTime(change) : null,
    withheld: isHeld && change === null ? status : null,
    isKilled: /^(?:cancell?ed|killed|withdrawn)$/u.test(status),
    usageTerms: first((each) => wordsInElement(childAt(each, 'RightsMetadata', 'UsageRights'))) ?? line('RightsLine'),
    editorNote: first(noteIn) ?? wordsInElement(childAt(item, 'Comment')),
    ...(place ?? {}),
    unplaced: [
      formal('DescriptiveMetadata', 'Genre'),
      line('CopyrightLine'),
      first((each) => wordsInElement(childAt(each, 'RightsMetadata', 'Copyright', 'CopyrightHolder'))),
      line('SeriesLine'),
    ].filter((words) => words !== null),
    dateline: line('DateLine'),
    datelineDate:
      extendedTime(first((each) => wordsInElement(childAt(each, 'DescriptiveMetadata', 'DateLineDate'))))?.slice(
        0,
        10,
      ) ?? null,
  }
}

function some<Value>(values: Value[]): Value[] | null {
  return values.length === 0 ? null : values
}

function parts(line: string): string[] {
  return line.split(/\s*[,;]\s*/u).filter((part) => part !== '')
}

function subjectsIn(metadata: XmlElement | undefined): string[] {
  const codes = childrenNamed(metadata, 'SubjectCode').flatMap((code) => elementsOf(code))
  return [...new Set(codes.flatMap((each) => subjectOf(attribute(each, 'FormalName') ?? '') ?? []))]
}

/** The Media Topics among a component's subjects: its codes, whose first level IPTC has kept. */
function topicsIn(component: XmlElement): string[] {
  const codes = childrenNamed(childAt(component, 'DescriptiveMetadata'), 'SubjectCode').flatMap((code) =>
    elementsOf(code),
  )
  return topicCodesOf(codes.map((each) => `medtop:${attribute(each, 'FormalName')?.replace(/^IPTC:/iu, '')}`))
}

function keywordsIn(component: XmlElement): string[] {
  const found = childrenNamed(childAt(component, 'DescriptiveMetadata'), 'Property')
  return found
    .filter((each) => /^keyword/iu.test(attribute(each, 'FormalName') ?? ''))
    .flatMap((each) => attribute(each, 'Value') ?? [])
}

/** Where a story was filed, else where it takes place. */
function locationIn(metadata: XmlElement | undefined): Pick<AgencyItem, 'place' | 'region' | 'country'> | null {
  const locations = childrenNamed(metadata, 'Location')
  const location = locations.find((each) => /origin/iu.test(attribute(each, 'HowPresent') ?? '')) ?? locations[0]
  const named = (...names: string[]) => {
    const found = childrenNamed(location, 'Property').find((each) =>
      names.includes((attribute(each, 'FormalName') ?? '').toLowerCase()),
    )
    const value = attribute(found, 'Value')
    // A country code is no name.
    return value !== null && /^[A-Z]{2,3}$/u.test(value) ? null : value
  }
  const place = named('city', 'town', 'place')
  return place === null ? null : { place, region: named('countryarea', 'region', 'state'), country: named('country') }
}

/** The note to editors, in a line whose kind says so. */
function noteIn(component: XmlElement): string | null {
  const found = childrenNamed(childAt(component, 'NewsLines'), 'NewsLine').find((each) =>
    /advisory|editor|note/iu.test(attribute(childAt(each, 'NewsLineType'), 'FormalName') ?? ''),
  )
  return wordsInElement(childAt(found, 'NewsLineText'))
}
