import type { Pass } from '../clip.ts'
import { isList } from '../elements.ts'
import { itemsOf, type ListEntry, nestSideBySide } from '../list-builder.ts'

/**
 * Quill has the items of all levels and kinds in one list, with the level in a class and the kind
 * in an attribute.
 */
export const readQuill: Pass = ({ body }) => nestSideBySide(body, isQuill, entryOf)

const isQuill = (element: Element) =>
  isList(element) && itemsOf(element).some((item) => item.hasAttribute('data-list') || levelOf(item) > 1)

function levelOf(item: Element): number {
  const [, indent = '0'] = /\bql-indent-(\d)\b/.exec(item.getAttribute('class') ?? '') ?? []
  return Number(indent) + 1
}

function entryOf(element: Element, list: Element, index: number): ListEntry {
  const kind = element.getAttribute('data-list') ?? (list.localName === 'ol' ? 'ordered' : 'bullet')
  const start = Number(list.getAttribute('start')) || 1
  const level = levelOf(element)
  const number = level === 1 ? start + index : 1
  return { element, level, number: kind === 'ordered' ? number : null, list: '', continues: false }
}
