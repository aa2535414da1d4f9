import { Node } from '@tiptap/core'

/** What another writes beside the story. */
export const Sidebar = Node.create({
  name: 'sidebar',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'aside.sidebar' }],
  renderHTML: () => ['aside', { class: 'sidebar' }, 0],
})
