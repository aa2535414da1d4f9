import { DOMParser, type Node, type Schema } from '@tiptap/pm/model'
import type { Writing } from './write.ts'

/** A text as a body, parsed with a schema made from Lede's extensions. */
export function bodyOfWriting({ element }: Writing, schema: Schema): Node {
  return DOMParser.fromSchema(schema).parse(element, { preserveWhitespace: 'full' })
}
