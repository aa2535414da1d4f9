import { Fragment, Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { remembered } from '#shared/remembered.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { BodyNode } from './body.ts'
import { bodyIn } from './draft.ts'

const blockNode = remembered((block: BodyNode) => Node.fromJSON(proseSchema, block))

const lastRead = new WeakMap<Y.XmlFragment, Node>()

/**
 * The body that a fragment holds. Where the draft remembers its blocks (`rememberBlocks`), those
 * that have not changed are the same nodes, and a body in which none has changed is the same body.
 *
 * @throws RangeError if it contains something that this Lede's schema does not know (`checkDraft`
 * detects that).
 */
export function bodyNodeIn(fragment: Y.XmlFragment): Node {
  const { attrs, content = [] } = bodyIn(fragment)
  const blocks = content.map(blockNode)
  const last = lastRead.get(fragment)
  if (last?.childCount === blocks.length && blocks.every((block, index) => block === last.child(index))) return last
  const body = proseSchema.topNodeType.create(attrs ?? null, Fragment.fromArray(blocks))
  lastRead.set(fragment, body)
  return body
}
