import type { Node } from '@tiptap/pm/model'
import type { BodyPlace } from '#shared/checks/finding.ts'

/** The place of a finding in a body, as positions of ProseMirror. Null if it no longer exists. */
export function rangeIn(body: Node, { block, from, to }: BodyPlace): { from: number; to: number } | null {
  if (block >= body.childCount) return null
  let start = 0
  for (let index = 0; index < block; index++) start += body.child(index).nodeSize
  return to > body.child(block).nodeSize ? null : { from: start + from, to: start + to }
}

/**
 * The text of a range as rules read it: breaks are line feeds, other nodes that are not text are
 * U+FFFC.
 */
export function textIn(body: Node, { from, to }: { from: number; to: number }): string {
  return body.textBetween(from, to, undefined, ({ type }) => (type.name === 'hardBreak' ? '\n' : '\ufffc'))
}
