import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { changeBetween } from '#shared/changed-text.ts'

/**
 * Keeps the selection in its block where somebody else moves that. For Yjs it is gone, and another
 * one stands elsewhere, in which the words typed here last may still be missing: the binding itself
 * looks for the very same text alone.
 */
export function followedBlock(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const isElsewhere = transactions.some((transaction) => transaction.getMeta(ySyncPluginKey)?.isChangeOrigin)
      const { selection } = before
      if (!isElsewhere || !(selection instanceof TextSelection) || !isInGoneBlock(after)) return null
      const { $anchor, $head } = selection
      if (!$anchor.sameParent($head)) return null
      const moved = movedBlock($head.parent, before.doc, after.doc)
      if (moved === null) return null
      const at = (offset: number) => moved.at + 1 + placeIn(moved.node, $head.parent, offset)
      const followed = TextSelection.create(after.doc, at($anchor.parentOffset), at($head.parentOffset))
      return after.tr.setSelection(followed).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    },
  })
}

/** Whether the block in which the selection was before others' edit is gone. */
function isInGoneBlock(state: EditorState): boolean {
  const { doc, beforeTransactionSelection }: ProsemirrorBinding = ySyncPluginKey.getState(state).binding
  const head: Y.RelativePosition | null = beforeTransactionSelection?.head ?? null
  if (head?.item) {
    const { parent } = Y.getItem(doc.store, head.item) as Y.Item
    return parent instanceof Y.AbstractType && parent._item?.deleted === true
  }
  return head?.type ? Y.getItem(doc.store, head.type).deleted : false
}

/** Of the new blocks the one that says most of what a block said, and little else. */
function movedBlock(block: Node, before: Node, after: Node): { node: Node; at: number } | null {
  const known = new Set<Node>()
  before.descendants((node) => {
    known.add(node)
  })
  let best: { node: Node; at: number; kept: number } | null = null
  after.descendants((node, at) => {
    if (known.has(node)) return false
    if (!node.isTextblock) return true
    const kept = textOf(block).length - changeBetween(textOf(block), textOf(node)).removed.length
    if (kept * 2 > textOf(node).length && kept > (best?.kept ?? 0)) best = { node, at, kept }
    return false
  })
  return best
}

/** Where a place in a block is in one that says nearly the same: what was typed last ends there. */
function placeIn(node: Node, block: Node, offset: number): number {
  const [was, is] = [textOf(block), textOf(node)]
  if (is.endsWith(was.slice(offset))) return is.length - was.length + offset
  return is.startsWith(was.slice(0, offset)) ? offset : changeBetween(was, is).start
}

/** What a block says, one character for each of its places. */
const textOf = (block: Node) => block.textBetween(0, block.content.size, null, '\uFFFC')
