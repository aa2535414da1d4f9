import { Node } from '@tiptap/core'
import { headingLevel, headingLevels } from './heading-level.ts'

/**
 * A block of text: running text, or a heading where `level` is set.
 *
 * One node for both, because changing a node's type deletes and re-creates it in Yjs, and what
 * another person wrote in it meanwhile would be lost; changing an attribute keeps it.
 */
export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes() {
    return { level: { default: null, rendered: false, validate: validLevel } }
  },
  parseHTML() {
    return [
      { tag: 'p' },
      { tag: 'h1', attrs: { level: 2 } },
      ...headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
      { tag: 'h5', attrs: { level: 4 } },
      { tag: 'h6', attrs: { level: 4 } },
    ]
  },
  renderHTML({ node }) {
    const level = headingLevel(node.attrs.level)
    return level === null ? ['p', 0] : [`h${level}`, 0]
  },
})

function validLevel(value: unknown): void {
  if (value !== null && !headingLevels.some((level) => level === value))
    throw new RangeError(`no heading level: ${String(value)}`)
}
