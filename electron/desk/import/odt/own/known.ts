import { elementsOf, type XmlElement } from '../../word/xml.ts'

/** The elements that Lede writes in a text, and those that LibreOffice adds when people edit it. */
const known: ReadonlySet<string> = new Set(
  'text:p text:h text:section text:list text:list-item text:list-header text:span text:a text:s text:tab text:line-break text:change text:change-start text:change-end text:bookmark text:bookmark-start text:bookmark-end text:soft-page-break table:table table:table-column table:table-columns table:table-header-columns table:table-header-rows table:table-rows table:table-row table:table-cell table:covered-table-cell draw:frame draw:image office:annotation-end'.split(
    ' ',
  ),
)
/** Elements that are known with any content. */
const whole: ReadonlySet<string> = new Set(
  'text:tracked-changes text:sequence-decls text:variable-decls office:forms office:annotation svg:desc svg:title'.split(
    ' ',
  ),
)

const deepest = 100

/** Whether a text contains only known elements. Takes no stack. */
export function isKnown(text: XmlElement): boolean {
  const waiting = elementsOf(text).map((element) => ({ element, depth: 0, isInCell: false }))
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { element, depth, isInCell } = at
    if (whole.has(element.name)) continue
    if (!known.has(element.name) || depth > deepest) return false
    if (isInCell && /^(?:table:table|text:section|text:list|text:h)$/.test(element.name)) return false
    for (const child of elementsOf(element))
      waiting.push({ element: child, depth: depth + 1, isInCell: isInCell || element.name === 'table:table-cell' })
  }
  return true
}
