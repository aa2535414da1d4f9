import { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import type { BodyNode } from '#shared/article/body.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * A paragraph, or a heading of a level; one bar in its text is the caret, two bars are the
 * selection.
 */
export function block(text: string, level: number | null = null): BodyNode {
  return { type: 'paragraph', attrs: { level }, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) }
}

/** A node around others. */
export function around(type: string, ...content: BodyNode[]): BodyNode {
  return type === 'orderedList' ? { type, attrs: { start: 1, numbers: null }, content } : { type, content }
}

/** The state of an editor with these blocks, and the selection that their bars mark. */
export function stateOf(...content: BodyNode[]): EditorState {
  const doc = Node.fromJSON(proseSchema, { type: 'doc', content })
  const bars: number[] = []
  doc.descendants((node, position) => {
    for (const { index } of (node.text ?? '').matchAll(/\|/g)) bars.push(position + index)
  })
  const { tr } = EditorState.create({ doc })
  for (const bar of bars.toReversed()) tr.delete(bar, bar + 1)
  const from = bars[0] ?? 1
  const to = bars.length > 1 ? (bars[1] ?? from) - 1 : from
  const state = EditorState.create({ doc: tr.doc })
  if (bars.length === 0) return state
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

/** The state after a command; null if the command does not apply. */
export function run(state: EditorState, command: Command): EditorState | null {
  let after: EditorState | null = null
  const applies = command(state, (transaction) => {
    after = state.apply(transaction)
  })
  after && (after as EditorState).doc.check()
  return applies ? after : null
}

/** The blocks of a state as JSON. */
export function blocks(state: EditorState | null): unknown {
  return state?.doc.toJSON().content ?? null
}
