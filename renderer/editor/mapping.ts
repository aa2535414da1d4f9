import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * How positions move through a transaction. Every change from Yjs arrives as one of the whole
 * document, so what really changed is found by comparing with the document `before`.
 */
export function mappingOf(transaction: Transaction, before: Node): Mapping {
  if (transaction.getMeta(ySyncPluginKey)?.isChangeOrigin !== true) return transaction.mapping
  const after = transaction.doc
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || end === null) return new Mapping()
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return new Mapping([new StepMap([start, end.a + overlap - start, end.b + overlap - start])])
}
