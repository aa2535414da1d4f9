import { styleNames } from '#shared/formats/office/names.ts'
import type { XmlElement } from '../xml.ts'

/**
 * Blocks of several paragraphs, by the styles of the first and of the others, with the tags of
 * what is around them. `repeats`: the first may occur any number of times.
 */
export const blocks: readonly { tag: string; first: string; others: readonly string[]; repeats?: true }[] = [
  { tag: 'blockquote', first: styleNames.quote, others: [], repeats: true },
  { tag: 'factBox', first: styleNames.factBox, others: [], repeats: true },
  { tag: 'relatedLinks', first: styleNames.relatedLink, others: [], repeats: true },
  { tag: 'figure', first: styleNames.picture, others: [styleNames.caption, styleNames.credit, styleNames.source] },
  { tag: 'pullQuote', first: styleNames.pullQuote, others: [styleNames.attribution] },
  { tag: 'linkCard link', first: styleNames.cardTitle, others: [styleNames.cardDescription, styleNames.cardSite] },
]

/** How a format writes blocks. */
interface Format {
  /** The names of its elements for paragraphs and tables. */
  readonly paragraph: string
  readonly table: string
  /** The name of a paragraph's style, in lower case. */
  styleOf(paragraph: XmlElement): string
  /** The elements with a tag around them. */
  enclose(tag: string, children: readonly XmlElement[]): readonly XmlElement[]
}

/**
 * Encloses the paragraphs of blocks again where another program has kept nothing but their styles.
 * `within`: the tags of what is around them.
 */
export function restoreBlocks(
  elements: readonly XmlElement[],
  within: readonly string[],
  { paragraph, table, styleOf, enclose }: Format,
): XmlElement[] {
  const result: XmlElement[] = []
  for (let at = 0; at < elements.length; ) {
    const element = elements[at]
    if (element === undefined) break
    const style = element.name === paragraph ? styleOf(element) : ''
    const block = blocks.find(({ first, tag }) => first.toLowerCase() === style && !within.includes(tag))
    let end = at + 1
    if (style === styleNames.caption && elements[at + 1]?.name === table)
      result.push(...enclose('table', elements.slice(at, ++end)))
    else if (block === undefined) result.push(element)
    else {
      const goesOn = block.repeats ? [style] : block.others.map((other) => other.toLowerCase())
      // A caption above a table is the table's.
      const isOfTable = (style: string) => style === styleNames.caption && elements[end + 1]?.name === table
      for (let each = elements[end]; each?.name === paragraph; each = elements[++end]) {
        const its = styleOf(each)
        if (!goesOn.includes(its) || isOfTable(its)) break
      }
      result.push(...enclose(block.tag, elements.slice(at, end)))
    }
    at = end
  }
  return result
}
