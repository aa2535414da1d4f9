import { attribute, childAt, childrenNamed, localName } from '../agency/xml.ts'
import { elementsOf, type XmlElement } from '../word/xml.ts'

/** A text of an item with the components around it, the innermost first. */
export interface PlacedText {
  readonly content: XmlElement
  readonly chain: readonly XmlElement[]
}

/** Agencies do not nest components deeper. */
const deepest = 50

/** The role of a component among the others of its item, in lower case; '' if it has none. */
export function roleOf(component: XmlElement): string {
  return (attribute(childAt(component, 'Role'), 'FormalName') ?? '').toLowerCase()
}

const pictures = /pict|photo|image|graphic|illustration|video|audio|thumbnail|preview|quicklook|caption/u

/** Whether a component is a picture or its caption. */
export function isPicture(component: XmlElement): boolean {
  return pictures.test(roleOf(component)) || childrenNamed(component, 'ContentItem').some(isShown)
}

/** Whether content is something to look at or listen to, whatever language its role is in. */
function isShown(content: XmlElement): boolean {
  return /^(?:photo|graphic|image|video|audio)/iu.test(attribute(childAt(content, 'MediaType'), 'FormalName') ?? '')
}

/** The content items in a component, in order, except those of pictures. */
export function contentsIn(component: XmlElement | undefined): { texts: PlacedText[]; pictures: XmlElement[] } {
  const texts: PlacedText[] = []
  const found: XmlElement[] = []
  const visit = (element: XmlElement, around: readonly XmlElement[]) => {
    if (around.length >= deepest) return
    if (isPicture(element)) {
      found.push(element)
      return
    }
    const chain = [element, ...around]
    for (const child of elementsOf(element)) {
      const name = localName(child)
      if (name === 'NewsComponent') visit(child, chain)
      else if (name === 'ContentItem' && isText(child)) texts.push({ content: child, chain })
    }
  }
  if (component !== undefined) visit(component, [])
  return { texts, pictures: found }
}

/** Whether content is text inside the item. */
function isText(content: XmlElement): boolean {
  const kind = ['MediaType', 'MimeType'].map((name) => attribute(childAt(content, name), 'FormalName') ?? '').join(' ')
  if (/photo|image|graphic|video|audio|application\/(?!xml|xhtml|nitf)/iu.test(kind)) return false
  return dataOf(content) !== undefined
}

/** The data of a content item, encoded or not (NewsML 1.2, DataContent and Encoding). */
export function dataOf(content: XmlElement): XmlElement | undefined {
  return childAt(content, 'DataContent') ?? childAt(content, 'Encoding', 'DataContent')
}

/** The content items of a component and of those inside it, which are renditions of a picture. */
export function contentItemsIn(component: XmlElement, depth = 0): XmlElement[] {
  if (depth >= deepest) return []
  return elementsOf(component).flatMap((child) => {
    const name = localName(child)
    if (name === 'ContentItem') return [child]
    return name === 'NewsComponent' ? contentItemsIn(child, depth + 1) : []
  })
}
