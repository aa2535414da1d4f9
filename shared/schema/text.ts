import { Node } from '@tiptap/core'

/** A run of characters. */
export const Text = Node.create({ name: 'text', group: 'inline' })
