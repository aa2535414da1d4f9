import { elementAt, elementsOf, valueAt, type XmlElement } from '../xml.ts'
import { blocks, restoreBlocks } from './restore-blocks.ts'

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
  return restoreBlocks(
    given.flatMap((element) => renamed(element, within, styleOf)),
    within,
    { paragraph: 'w:p', table: 'w:tbl', styleOf, enclose: (tag, children) => [controlOf(tag, children)] },
  )
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

function controlOf(tag: string, children: readonly XmlElement[]): XmlElement {
  const make = (name: string, children: readonly XmlElement[], attributes = new Map<string, string>()): XmlElement => ({
    name,
    attributes,
    children: [...children],
  })
  const properties = make('w:sdtPr', [make('w:tag', [], new Map([['w:val', tag]]))])
  return make('w:sdt', [properties, make('w:sdtContent', children)])
}
