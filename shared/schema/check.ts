import { Node } from '@tiptap/pm/model'
import { type BodyNode, namesIn } from '#shared/article/body.ts'
import { proseSchema } from './article-schema.ts'

/**
 * Whether a body fits the schema; if not, the names that the schema does not know, or what is
 * wrong.
 */
export type BodyCheck = { fits: true } | { fits: false; unknown: string[]; reason: string }

/**
 * Checks a body of the right shape (`bodySchema`) against the schema: names, attributes, and which
 * nodes may contain which.
 */
export function checkBody(body: BodyNode): BodyCheck {
  const unknown = unknownNames(body)
  if (unknown.length > 0) return { fits: false, unknown, reason: `unknown: ${unknown.join(', ')}` }
  try {
    const node = Node.fromJSON(proseSchema, body)
    if (node.type !== proseSchema.topNodeType)
      return { fits: false, unknown: [], reason: `not a body: ${node.type.name}` }
    node.check()
    return { fits: true }
  } catch (error) {
    return { fits: false, unknown: [], reason: error instanceof Error ? error.message : String(error) }
  }
}

function unknownNames(body: BodyNode): string[] {
  const known = (name: string) => name in proseSchema.nodes || name in proseSchema.marks
  return [...new Set(namesIn(body).filter((name) => !known(name)))]
}
