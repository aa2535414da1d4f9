import { listStart } from '#shared/blocks/lists/node.ts'
import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { elementAt, elementsOf, valueAt, type XmlElement } from '../xml.ts'

const numbersOf: Readonly<Record<string, ListNumbers>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** A list as a node with its attributes. */
interface List {
  readonly name: 'bulletList' | 'orderedList'
  readonly attrs: { start: number; numbers: ListNumbers | null } | null
}

/** The lists of a document (ECMA-376 part 1, 17.9), by number. */
export class OwnLists {
  readonly #root: XmlElement | null

  constructor(root: XmlElement | null) {
    this.#root = root
  }

  /**
   * The list with a number, at one of its levels; null if that level neither counts nor has bullets
   * (LibreOffice puts headings into such a list). One without a definition has bullets.
   */
  at(number: string, level: string): List | null {
    const root = this.#root ?? undefined
    const list = find(root, 'w:num', 'w:numId', number)
    const abstract = find(root, 'w:abstractNum', 'w:abstractNumId', valueAt(list, 'w:abstractNumId'))
    const override = find(list, 'w:lvlOverride', 'w:ilvl', level)
    const own = elementAt(override, 'w:lvl') ?? find(abstract, 'w:lvl', 'w:ilvl', level)
    const format = valueAt(own, 'w:numFmt') ?? 'bullet'
    if (format === 'none') return null
    if (format === 'bullet') return { name: 'bulletList', attrs: null }
    const start = Number(valueAt(override, 'w:startOverride') ?? valueAt(own, 'w:start') ?? 1)
    return {
      name: 'orderedList',
      attrs: { start: listStart(start), numbers: numbersOf[format] ?? null },
    }
  }
}

function find(
  within: XmlElement | undefined,
  name: string,
  attribute: string,
  value: string | undefined,
): XmlElement | undefined {
  return (within ? elementsOf(within, name) : []).find((each) => each.attributes.get(attribute) === value)
}

/** The number of a paragraph's list and its level; null if it is in none. */
export function numberOf(properties: XmlElement | undefined): { list: string; level: string } | null {
  const numbered = elementAt(properties, 'w:numPr')
  const list = valueAt(numbered, 'w:numId') ?? '0'
  return list === '0' ? null : { list, level: valueAt(numbered, 'w:ilvl') ?? '0' }
}
