import { styleNames } from '#shared/formats/office/names.ts'
import type { XmlElement } from '../xml.ts'

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
 * Restores the controls around blocks that another program has removed (LibreOffice keeps styles,
 * but no controls). `within`: the tags of the controls around them.
 */
export function restoreControls(
  elements: readonly XmlElement[],
  within: readonly string[],
  styleOf: (paragraph: XmlElement) => string,
): XmlElement[] {
  const result: XmlElement[] = []
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
      while (elements[end]?.name === 'w:p' && goesOn.includes(styleOf(elements[end] ?? element))) end += 1
      result.push(controlOf(block.tag, elements.slice(at, end)))
    }
    at = end
  }
  return result
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
