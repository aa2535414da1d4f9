import { silentElements } from '../elements.ts'
import { elementsOf, type XmlElement } from '../xml.ts'

const blocks = 'w:p w:tbl w:tr w:tc w:sdt w:sdtContent'
const lines =
  'w:r w:t w:delText w:tab w:br w:cr w:noBreakHyphen w:softHyphen w:hyperlink w:smartTag w:ins w:del w:moveFrom w:moveTo w:drawing w:commentRangeStart w:commentRangeEnd'
const known: ReadonlySet<string> = new Set(`${blocks} ${lines}`.split(' '))

/** Blocks of a story are nested a dozen deep at most, each in two elements; a run in a few more. */
const deepest = 100

/**
 * Whether a text contains only what Lede writes, or what Word turns that into when people edit it.
 * Takes no stack.
 */
export function isKnown(body: XmlElement): boolean {
  const waiting = elementsOf(body).map((element) => ({ element, depth: 0, isInCell: false }))
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { element, depth, isInCell } = at
    const { name } = element
    if (silentElements.has(name)) continue
    if (!known.has(name) || depth > deepest) return false
    if (isInCell && (name === 'w:tbl' || name === 'w:sdt')) return false
    if (name === 'w:drawing') {
      if (!isPicture(element)) return false
      continue
    }
    for (const child of elementsOf(element))
      waiting.push({ element: child, depth: depth + 1, isInCell: isInCell || name === 'w:tc' })
  }
  return true
}

/** Whether a drawing contains a single picture and nothing else. */
function isPicture(drawing: XmlElement): boolean {
  const waiting = [...elementsOf(drawing)]
  let pictures = 0
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at.name === 'a:blip') pictures += 1
    if (at.name === 'w:p') return false
    waiting.push(...elementsOf(at))
  }
  return pictures === 1
}
