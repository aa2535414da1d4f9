import type { Node } from '@tiptap/pm/model'

/**
 * The position of the dateline: inside the first top-level paragraph of running text that is not
 * empty (as shared/publish prints it), or, while nothing is written, inside the first one. Null if
 * there is none.
 */
export function leadPosition(doc: Node): number | null {
  let first: number | null = null
  let position = 0
  for (let index = 0; index < doc.childCount; index += 1) {
    const block = doc.child(index)
    if (block.type.name === 'paragraph' && block.attrs.level === null) {
      if (saysSomething(block)) return position + 1
      first ??= position + 1
    }
    position += block.nodeSize
  }
  return first
}

function saysSomething(block: Node): boolean {
  for (let index = 0; index < block.childCount; index += 1) {
    if ((block.child(index).text ?? '').trim() !== '') return true
  }
  return false
}
