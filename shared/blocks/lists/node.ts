import { Node } from '@tiptap/core'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'

/** An item of either list: a paragraph, then any blocks. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
})

/** A list with bullets. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
})

/**
 * A numbered list; `start` is the number of its first item, `numbers` the kind of numbering unless
 * it is figures.
 */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes() {
    return {
      start: {
        default: 1,
        validate: validStart,
        parseHTML: (element) => listStart(element.getAttribute('start')),
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
      numbers: {
        default: null,
        validate: validNumbers,
        parseHTML: (element) => listNumbersOf(element.getAttribute('type')),
        // CSS selectors do not distinguish lower-case from upper-case values of HTML's own
        // attribute.
        renderHTML: ({ numbers }) => (numbers === null ? {} : { type: numbers, 'data-numbers': numbers }),
      },
    }
  },
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
})

/** `value` as the number a list starts with, 1 where it is none. */
export function listStart(value: unknown): number {
  const start = value === null || value === '' ? Number.NaN : Number(value)
  return isStart(start) ? start : 1
}

function isStart(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 1_000_000
}

function validNumbers(value: unknown): void {
  if (value !== null && listNumbersOf(value) === null) throw new RangeError(`no way a list counts: ${String(value)}`)
}

function validStart(value: unknown): void {
  if (!isStart(value)) throw new RangeError(`no list start: ${String(value)}`)
}
