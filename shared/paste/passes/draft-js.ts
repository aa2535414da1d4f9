import type { Pass } from '../clip.ts'
import { nameOf } from '../dom.ts'
import { isList } from '../elements.ts'
import { itemsOf, type ListEntry, nestSideBySide } from '../list-builder.ts'

/**
 * Draft.js, which Superdesk uses, has the items of all levels in one list, with the level in a
 * class, counted from 0.
 */
export const readDraftJs: Pass = ({ body }) => nestSideBySide(body, isDrafted, entryOf)

const isDrafted = (element: Element) => isList(element) && itemsOf(element).some((item) => levelOf(item) !== null)

function levelOf(item: Element): number | null {
  const [, depth] = /\bpublic-DraftStyleDefault-depth(\d)\b/.exec(item.getAttribute('class') ?? '') ?? []
  return depth === undefined ? null : Number(depth) + 1
}

function entryOf(element: Element, list: Element): ListEntry {
  return { element, level: levelOf(element) ?? 1, number: nameOf(list) === 'ol' ? 1 : null, list: '', continues: false }
}
