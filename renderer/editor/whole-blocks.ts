import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type Selection } from '@tiptap/pm/state'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** Which node shows which part of a draft, as a binding knows it. */
type Shown = Parameters<typeof updateYFragment>[3]

/** A block that is neither new nor changed: its place in the draft, and the one that it gets. */
interface Known {
  readonly from: number
  readonly to: number
  readonly block: Node
}

/**
 * Puts the blocks of a part of a draft in the order of the node that shows it, so that whatever is
 * then compared place by place is compared with what it was: no element of the draft is given
 * another block's words. A moved block is written anew, whole; the others stay what they are. Of
 * two that change places the one with the `selection` counts as moved, since a colleague may be
 * writing in the other. Blocks in lists, tables and boxes likewise. `shown`, of the binding, then
 * knows every block that was written; the rest is left to the binding. Call in a transaction.
 */
export function moveWhole(part: Y.XmlFragment, node: Node, shown: Shown, selection: Selection): void {
  const { doc } = part
  const elements = part.toArray()
  if (doc === null || node.inlineContent || !elements.every((each) => each instanceof Y.XmlElement)) return
  const blocks = node.children
  const isSame = (element: Y.XmlElement | undefined, block: Node | undefined) =>
    element !== undefined && shown.mapping.get(element) === block
  let start = 0
  while (start < blocks.length && isSame(elements[start], blocks[start])) start += 1
  let same = 0
  while (
    same < Math.min(elements.length, blocks.length) - start &&
    isSame(elements.at(-1 - same), blocks.at(-1 - same))
  )
    same += 1
  const span = { start, elements: elements.length - same, blocks: blocks.length - same }
  const known = knownIn(span, elements, blocks, shown)
  // Where nothing stays and their number changes, the binding finds out what was split or joined.
  if (known.length === 0 && span.elements !== span.blocks) return

  const stays = heaviestInOrder(known, weightFor(selection))
  const staying = new Map(stays.map(({ from, to }) => [to, elements[from]]))
  const moved = new Set(known.filter(({ to }) => !staying.has(to)).map(({ to }) => to))
  const gone = new Set(known.filter(({ to }) => moved.has(to)).map(({ from }) => elements[from]))
  const remove = (at: number) => {
    const [element] = elements.splice(at, 1)
    if (element !== undefined) shown.mapping.delete(element)
    part.delete(at, 1)
  }
  for (let at = span.elements - 1; at >= start; at -= 1) if (gone.has(elements[at])) remove(at)
  const stayingElements = new Set(staying.values())
  for (let at = start; at < span.blocks; at += 1) {
    const block = node.child(at)
    const own = staying.get(at)
    while (own !== undefined && elements[at] !== own) remove(at)
    if (own !== undefined) continue
    const there = at < elements.length - same ? elements[at] : undefined
    if (there === undefined || stayingElements.has(there) || moved.has(at)) {
      const element = new Y.XmlElement(block.type.name)
      elements.splice(at, 0, element)
      part.insert(at, [element])
      updateYFragment(doc, element, block, shown)
    } else if (there.nodeName === block.type.name) {
      moveWhole(there, block, shown, selection)
      // At once: a part that says what it should already is not looked into by the binding, which
      // would go on taking the blocks in it for what they were before.
      updateYFragment(doc, there, block, shown)
    }
  }
  while (elements.length > blocks.length) remove(span.blocks)
}

function knownIn(
  span: { readonly start: number; readonly elements: number; readonly blocks: number },
  elements: readonly Y.XmlElement[],
  blocks: readonly Node[],
  { mapping }: Shown,
): Known[] {
  const places = new Map<unknown, number[]>()
  for (const [index, element] of elements.slice(span.start, span.elements).entries()) {
    const block = mapping.get(element)
    places.set(block, [...(places.get(block) ?? []), span.start + index])
  }
  return blocks.slice(span.start, span.blocks).flatMap((block, index) => {
    const from = places.get(block)?.shift()
    return from === undefined ? [] : [{ from, to: span.start + index, block }]
  })
}

/** How much it costs to write a block anew: its size, and nothing where the selection is. */
function weightFor(selection: Selection): (block: Node) => number {
  const { $from } = selection
  const around = new Set<Node | null>(Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)))
  if (selection instanceof NodeSelection) around.add(selection.node)
  return (block) => (around.has(block) ? 0 : block.nodeSize)
}

/** Those that can stay where they are, with the most text: the rest moves around them. */
function heaviestInOrder(known: readonly Known[], weight: (block: Node) => number): readonly Known[] {
  if (known.every(({ from }, index) => from > (known[index - 1]?.from ?? -1))) return known
  const chains: { last: Known; sum: number; before: number | null }[] = []
  for (const last of known) {
    let before: number | null = null
    for (const [index, chain] of chains.entries())
      if (chain.last.from < last.from && chain.sum > (before === null ? -1 : (chains[before]?.sum ?? 0))) before = index
    const sum = weight(last.block) + (before === null ? 0 : (chains[before]?.sum ?? 0))
    chains.push({ last, sum, before })
  }
  const heaviest = chains.reduce((best, { sum }, index) => (sum > (chains[best]?.sum ?? 0) ? index : best), 0)
  const stays: Known[] = []
  for (let at: number | null = heaviest; at !== null; at = chains[at]?.before ?? null) {
    const chain = chains[at]
    if (chain !== undefined) stays.unshift(chain.last)
  }
  return stays
}
