import { Node } from '@tiptap/core'

/** Background that stands beside the story; its title is a heading in it. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'aside.fact-box' }],
  renderHTML: () => ['aside', { class: 'fact-box' }, 0],
})
