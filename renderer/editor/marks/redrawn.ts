import type { Node } from '@tiptap/pm/model'
import { type Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Decorations in place of those that are shown, which shares with them all blocks in which nothing
 * is different. ProseMirror compares the decorations of every block at every key: at once where
 * they are shared, and one by one where they only look the same.
 *
 * @param drawn each with a `look` in its spec: two in the same place with the same look are one.
 */
export function redrawn(shown: DecorationSet, doc: Node, drawn: readonly Decoration[]): DecorationSet {
  const missing = new Map(drawn.map((decoration) => [placeAndLook(decoration), decoration]))
  const gone = shown.find().filter((decoration) => !missing.delete(placeAndLook(decoration)))
  const isMostlyOther = gone.length + missing.size > drawn.length / 2
  if (isMostlyOther) return DecorationSet.create(doc, [...drawn])
  return shown.remove(gone).add(doc, [...missing.values()])
}

function placeAndLook({ from, to, spec }: Decoration): string {
  return `${from} ${to} ${String(spec.look)}`
}
