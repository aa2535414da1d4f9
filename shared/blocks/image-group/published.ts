import { element } from '#shared/publish/escape.ts'
import type { BlockPublished } from '../writing.ts'

export const imageGroup = {
  imageGroup: {
    tidy: (node, { container }) => container(node),
    text: (node, { children }) => children(node).join('\n\n'),
    html: (node, { children }, dir) => element('div', { class: 'image-group', dir }, `\n${children(node)}\n`),
  },
} satisfies BlockPublished
