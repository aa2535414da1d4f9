import { Node } from '@tiptap/core'

/** Images that are shown together, one or more. */
export const ImageGroup = Node.create({
  name: 'imageGroup',
  group: 'block',
  content: 'figure+',
  parseHTML: () => [{ tag: 'div.image-group' }],
  renderHTML: () => ['div', { class: 'image-group' }, 0],
})
