import type { Node } from '@tiptap/pm/model'
import { type Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Decorations in place of those that are shown, which shares with them all blocks in which nothing
 * is different. ProseMirror compares the decorations of every block at every key: at once where
 * they are shared, and one by one where they only look the same.
 *
 * @param drawn each with a `look` in its spec: two in the same place with the same look are one.
 * Others in the same place stand in the order in which they are drawn.
 */
export function redrawn(shown: DecorationSet, doc: Node, drawn: readonly Decoration[]): DecorationSet {
  const wanted = new Map(drawn.map((decoration) => [placeAndLook(decoration), decoration]))
  const before = shown.find()
  const missing = new Map(wanted)
  for (const decoration of before) missing.delete(placeAndLook(decoration))
  // A set puts what is added behind what it has in the same place.
  const anew = new Set([...missing.values()].map(({ from }) => from))
  const gone = before.filter((decoration) => anew.has(decoration.from) || !wanted.has(placeAndLook(decoration)))
  const added = [...wanted.values()].filter(({ from }) => anew.has(from))
  const isMostlyOther = gone.length + added.length > wanted.size / 2
  if (isMostlyOther) return DecorationSet.create(doc, [...wanted.values()])
  return shown.remove(gone).add(doc, added)
}

function placeAndLook({ from, to, spec }: Decoration): string {
  return `${from} ${to} ${String(spec.look)}`
}
