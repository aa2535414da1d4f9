import { Node } from '@tiptap/core'

/** The body of an article: one block or more. */
export const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })
