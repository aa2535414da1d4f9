import { Selection } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { moveWhole } from '#renderer/editor/whole-blocks.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * Moves a block of a draft's text to another place, as the editor writes it: the blocks around it
 * stay what they are, and it is taken out and written anew. Returns the text before.
 */
export function moveBlock(draft: Y.Doc, from: number, to: number): string {
  const { doc: body, mapping } = initProseMirrorDoc(bodyOf(draft), proseSchema)
  const blocks = [...body.children]
  blocks.splice(to, 0, ...blocks.splice(from, 1))
  const moved = body.type.create(body.attrs, blocks)
  const place = blocks.slice(0, to).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const shown = { mapping, isOMark: new Map() }
  draft.transact(() => {
    moveWhole(bodyOf(draft), moved, shown, Selection.near(moved.resolve(place)))
    updateYFragment(draft, bodyOf(draft), moved, shown)
  })
  return body.textContent
}
