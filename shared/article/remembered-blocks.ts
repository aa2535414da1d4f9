import * as Y from 'yjs'
import type { BodyNode } from './body.ts'

/** What was read of the blocks of drafts that are read again and again. */
const remembered = new WeakMap<Y.Doc, WeakMap<Y.XmlElement, BodyNode>>()

/**
 * From now on each block of a draft is read once until something in it changes, and what was read
 * must not be changed: for a draft that is open in a window, which reads it in every pause.
 */
export function rememberBlocks(draft: Y.Doc): void {
  const blocks = new WeakMap<object, BodyNode>()
  remembered.set(draft, blocks)
  draft.on('afterTransaction', ({ changed }: Y.Transaction) => {
    for (const type of withAncestors(changed.keys())) blocks.delete(type)
  })
}

/**
 * The blocks of a fragment, each read by `read` or remembered; null if its draft remembers none, or
 * if something stands in it that is no block.
 */
export function rememberedBlocks(fragment: Y.XmlFragment, read: (block: Y.XmlElement) => BodyNode): BodyNode[] | null {
  const { doc } = fragment
  const blocks = doc && remembered.get(doc)
  if (!blocks) return null
  const children = fragment.toArray()
  if (!children.every((child) => child instanceof Y.XmlElement)) return null
  // What a transaction has changed so far is read anew, and remembered only once all are done.
  const pending = doc._transactionCleanups
  const changing = withAncestors(pending.flatMap(({ changed }) => [...changed.keys()]))
  return children.map((child) => {
    const known = changing.has(child) ? undefined : blocks.get(child)
    if (known) return known
    const block = read(child)
    if (pending.length === 0) blocks.set(child, block)
    return block
  })
}

/** What a type of Yjs stands in. */
interface Placed {
  readonly parent: Placed | null
}

function withAncestors(types: Iterable<Placed>): Set<object> {
  const all = new Set<object>()
  for (const type of types) {
    for (let at: Placed | null = type; at && !all.has(at); at = at.parent) all.add(at)
  }
  return all
}
