import { together } from '#shared/formats/nitf/markup.ts'
import type { BlockInFormats } from '../writing.ts'

export const imageGroup = {
  imageGroup: {
    markdown: (node, { inside }) => inside(node),
    nitf: (node, nitf) => together('image-group', nitf.children(node), nitf),
    pdf: (node, { children }) => children(node),
  },
} satisfies BlockInFormats
