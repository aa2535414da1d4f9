import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { elementsIn, isComment, isElement, isText, moveInto, nameOf, unwrap } from './dom.ts'

/** A paragraph that some program marks as a list item. */
export interface ListEntry {
  /** The element that becomes the item's content; it is moved from its place. */
  readonly element: Element
  /** From 1. */
  readonly level: number
  /** The number of an item of a numbered list, null for a bullet. */
  readonly number: number | null
  /** The numbering of its list, null or unset for figures. */
  readonly numbers?: ListNumbers | null
  /** Its number, if that has to be part of its text because no list can show it. */
  readonly label?: string | null
  /** The id of its list: items of different lists are not joined. */
  readonly list: string
  /**
   * Whether it is a further paragraph of the item before it, or of one at a lower level around it.
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

/** Builds lists from consecutive entries, in place of the first of them. */
export function buildLists(entries: readonly ListEntry[]): void {
  const [first] = entries
  const parent = first?.element.parentNode
  if (!first || !parent) return
  const { ownerDocument } = first.element
  const place = parent.insertBefore(ownerDocument.createTextNode(''), first.element)
  const open: Open[] = []
  for (const { element, level, number, numbers = null, label = null, list, continues } of entries) {
    while ((open.at(-1)?.level ?? 0) > (label === null ? level : level - 1)) open.pop()
    const item = open.at(-1)?.element.lastElementChild
    if (continues || label !== null) {
      if (label !== null) element.prepend(`${label} `)
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
      if (number !== null) made.setAttribute('start', String(number))
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
 * Turns lists side by side, one for each level or even for each item, into nested lists.
 *
 *
 * @param isOne which lists are of that kind.
 * @param entryOf describes an item; `index` counts those of its list, from 0.
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
 * The items of a list. Each is moved to where the list was, and the list is removed; its other
 * content stays.
 */
function takenApart(list: Element, entryOf: (item: Element, list: Element, index: number) => ListEntry): ListEntry[] {
  const entries = itemsOf(list).map((item, index) => {
    list.parentNode?.insertBefore(item, list)
    return entryOf(item, list, index)
  })
  unwrap(list)
  return entries
}

/** The direct items of a list. */
export function itemsOf(list: Element): Element[] {
  return [...list.children].filter((child) => nameOf(child) === 'li')
}

/**
 * The runs of adjacent children that belong together; white space and comments between them do not
 * separate them. `follows`: whether there is one before it in its run.
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
