import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { elementsIn, isComment, isElement, isText, moveInto, nameOf, unwrap } from './dom.ts'

/** A paragraph that some program calls an item of a list. */
export interface ListEntry {
  /** What becomes the item's content; it is taken out of where it stood. */
  readonly element: Element
  /** From 1. */
  readonly level: number
  /** The number of an item of a numbered list, null for a bullet. */
  readonly number: number | null
  /** How its list counts, null or unset where with figures. */
  readonly numbers?: ListNumbers | null
  /** Its number where that has to stand in its text, as no list reads so. */
  readonly label?: string | null
  /** Which list it is of: items of different lists do not join. */
  readonly list: string
  /**
   * Whether it goes on in the item before it, or in one of a lower level that it stands in: a
   * further paragraph.
   */
  readonly continues: boolean
}

interface Open {
  level: number
  list: string
  element: Element
  ordered: boolean
  numbers: ListNumbers | null
}

/** Builds the lists that entries in a row make, in place of the first of them. */
export function buildLists(entries: readonly ListEntry[]): void {
  const [first] = entries
  const parent = first?.element.parentNode
  if (!first || !parent) return
  const { ownerDocument } = first.element
  const place = parent.insertBefore(ownerDocument.createTextNode(''), first.element)
  const open: Open[] = []
  for (const { element, level, number, numbers = null, label = null, list, continues } of entries) {
    while ((open.at(-1)?.level ?? 0) > (label === null ? level : level - 1) && !(continues && open.length === 1))
      open.pop()
    const item = open.at(-1)?.element.lastElementChild
    if (continues && item) {
      item.appendChild(element)
      continue
    }
    if (label !== null) {
      element.prepend(`${label} `)
      if (item) item.appendChild(element)
      else parent.insertBefore(element, place)
      continue
    }
    const ordered = number !== null
    const same = open.at(-1)
    if (same?.level === level && (same.list !== list || same.ordered !== ordered || same.numbers !== numbers))
      open.pop()
    let into = open.at(-1)
    if (into === undefined || into.level < level) {
      const made = ownerDocument.createElement(ordered ? 'ol' : 'ul')
      if (number !== null && number !== 1) made.setAttribute('start', String(number))
      if (numbers !== null) made.setAttribute('type', numbers)
      const host = into?.element.lastElementChild
      if (host) host.appendChild(made)
      else parent.insertBefore(made, place)
      into = { level, list, element: made, ordered, numbers }
      open.push(into)
    }
    const made = ownerDocument.createElement('li')
    into.element.appendChild(made)
    const paragraph = ownerDocument.createElement('p')
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('data-paste-')) paragraph.setAttribute(name, value)
    }
    moveInto(paragraph, element)
    element.remove()
    made.appendChild(paragraph)
  }
  parent.removeChild(place)
}

/**
 * Lists that stand side by side, one for each level or even for each item, become lists in lists.
 *
 * @param isOne which lists are of that kind.
 * @param entryOf what is known of an item; `index` counts those of its list, from 0.
 */
export function nestSideBySide(
  body: Element,
  isOne: (element: Element) => boolean,
  entryOf: (item: Element, list: Element, index: number) => ListEntry,
): void {
  const parents = new Set(elementsIn(body, isOne).map((list) => list.parentNode))
  for (const parent of parents)
    if (parent !== null)
      for (const run of runsOf(parent, isOne)) buildLists(run.flatMap((list) => takenApart(list, entryOf)))
}

/**
 * The items of a list. Each is put where the list stood, and the list goes; what stood in it
 * besides stays.
 */
function takenApart(list: Element, entryOf: (item: Element, list: Element, index: number) => ListEntry): ListEntry[] {
  const entries = itemsOf(list).map((item, index) => {
    list.parentNode?.insertBefore(item, list)
    return entryOf(item, list, index)
  })
  unwrap(list)
  return entries
}

/** The items that stand in a list itself. */
export function itemsOf(list: Element): Element[] {
  return [...list.children].filter((child) => nameOf(child) === 'li')
}

/**
 * The runs of children side by side that belong together; white space and comments between them do
 * not part them. `follows`: whether there is one before it in its run.
 */
export function runsOf(parent: Node, belongs: (element: Element, follows: boolean) => boolean): Element[][] {
  const runs: Element[][] = []
  let run: Element[] = []
  for (const node of [...parent.childNodes]) {
    if (isComment(node) || (isText(node) && node.data.trim() === '')) continue
    if (isElement(node) && belongs(node, run.length > 0)) {
      if (run.length === 0) runs.push(run)
      run.push(node)
    } else run = []
  }
  return runs
}
