import type { MarkType, NodeType, Schema } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'

import type { BlockNodeName } from '#shared/blocks/traits.ts'

type NodeName = BlockNodeName | 'hardBreak'
type MarkName = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'link' | 'language'

/**
 * The nodes and marks of a schema by name. Each editor makes its own schema from the same
 * extensions, and types of one do not fit into documents of another.
 */
export type Types = Readonly<Record<NodeName, NodeType> & Record<MarkName, MarkType>>

const known = new WeakMap<Schema, Types>()

/** The types of a schema made from Lede's extensions. */
export function typesOf(schema: Schema): Types {
  const types = known.get(schema) ?? ({ ...schema.nodes, ...schema.marks } as Types)
  known.set(schema, types)
  return types
}

/** A command built for the types of the state that it runs on. */
export function withTypes(make: (types: Types) => Command): Command {
  return (state, dispatch, view) => make(typesOf(state.schema))(state, dispatch, view)
}
