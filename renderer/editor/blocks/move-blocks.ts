import type { Command } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'

/**
 * Moves the selected blocks past the one before (-1) or after (1) them, items of a list within
 * their list. Does not apply at the end of what they are in.
 */
export function moveBlocks(direction: -1 | 1): Command {
  return ({ selection, schema, tr }, dispatch) => {
    const { listItem } = typesOf(schema)
    const range = selection.$from.blockRange(selection.$to, ({ type }) => type !== listItem)
    if (range === null) return false
    const { parent, start, end, startIndex, endIndex } = range
    const passed = parent.maybeChild(direction === -1 ? startIndex - 1 : endIndex)
    if (passed === null) return false
    // The block in the way is moved: the selected blocks keep their selection, and their Yjs ids.
    if (direction === -1) tr.delete(start - passed.nodeSize, start).insert(end - passed.nodeSize, passed)
    else tr.delete(end, end + passed.nodeSize).insert(start, passed)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
