import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
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
  draft.transact(() => updateYFragment(draft, bodyOf(draft), moved, { mapping, isOMark: new Map() }))
  return body.textContent
}
