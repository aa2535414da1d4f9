import { styleNames } from '#shared/formats/office/names.ts'
import { elementAt, elementsOf, valueAt, type XmlElement } from '../xml.ts'

/**
 * Blocks of several paragraphs, by the styles of the first and of the others, with the tags of
 * their controls. `repeats`: the first may occur any number of times.
 */
const blocks: readonly { tag: string; first: string; others: readonly string[]; repeats?: true }[] = [
  { tag: 'blockquote', first: styleNames.quote, others: [], repeats: true },
  { tag: 'factBox', first: styleNames.factBox, others: [], repeats: true },
  { tag: 'relatedLinks', first: styleNames.relatedLink, others: [], repeats: true },
  { tag: 'figure', first: styleNames.picture, others: [styleNames.caption, styleNames.credit, styleNames.source] },
  { tag: 'pullQuote', first: styleNames.pullQuote, others: [styleNames.attribution] },
  { tag: 'linkCard link', first: styleNames.cardTitle, others: [styleNames.cardDescription, styleNames.cardSite] },
]

/**
 * Restores the controls around blocks that another program has removed (LibreOffice keeps styles;
 * of controls it keeps nothing, or not what they are called). `within`: the tags of the controls
 * around them.
 */
export function restoreControls(
  given: readonly XmlElement[],
  within: readonly string[],
  styleOf: (paragraph: XmlElement) => string,
): XmlElement[] {
  const result: XmlElement[] = []
  const elements = given.flatMap((element) => renamed(element, within, styleOf))
  for (let at = 0; at < elements.length; ) {
    const element = elements[at]
    if (element === undefined) break
    const style = element.name === 'w:p' ? styleOf(element) : ''
    const next = elements[at + 1]
    const block = blocks.find(({ first, tag }) => first.toLowerCase() === style && !within.includes(tag))
    let end = at + 1
    if (style === styleNames.caption && next?.name === 'w:tbl')
      result.push(controlOf('table', elements.slice(at, ++end)))
    else if (block === undefined) result.push(element)
    else {
      const goesOn = block.repeats ? [style] : block.others.map((other) => other.toLowerCase())
      // A caption above a table is the table's.
      const isOfTable = (style: string) => style === styleNames.caption && elements[end + 1]?.name === 'w:tbl'
      for (let each = elements[end]; each?.name === 'w:p'; each = elements[++end]) {
        const its = styleOf(each)
        if (!goesOn.includes(its) || isOfTable(its)) break
      }
      result.push(controlOf(block.tag, elements.slice(at, end)))
    }
    at = end
  }
  return result
}

/**
 * A control without a tag as the block whose paragraphs it contains, else its content; anything
 * else as it is.
 */
function renamed(
  element: XmlElement,
  within: readonly string[],
  styleOf: (paragraph: XmlElement) => string,
): XmlElement[] {
  if (element.name !== 'w:sdt' || valueAt(element, 'w:sdtPr', 'w:tag')) return [element]
  const content = elementAt(element, 'w:sdtContent')
  const children = content ? elementsOf(content) : []
  const styles = new Set(children.map((each) => (each.name === 'w:p' ? styleOf(each) : '')))
  const block = blocks.find(
    ({ tag, first, repeats }) => repeats && styles.has(first.toLowerCase()) && !within.includes(tag),
  )
  if (block !== undefined) return [controlOf(block.tag, children)]
  return children.flatMap((each) => renamed(each, within, styleOf))
}

function controlOf(tag: string, children: XmlElement[]): XmlElement {
  const make = (name: string, children: XmlElement[], attributes = new Map<string, string>()): XmlElement => ({
    name,
    attributes,
    children,
  })
  const properties = make('w:sdtPr', [make('w:tag', [], new Map([['w:val', tag]]))])
  return make('w:sdt', [properties, make('w:sdtContent', children)])
}
