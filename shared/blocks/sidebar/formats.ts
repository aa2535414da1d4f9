import { quotation } from '#shared/formats/markdown/blocks.ts'
import { together } from '#shared/formats/nitf/markup.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import type { BlockInFormats } from '../writing.ts'

export const sidebar = {
  sidebar: {
    // What Markdown has no boxes for stands apart as a quotation does.
    markdown: (node, { inside }) => quotation(inside(node)),
    nitf: (node, nitf) => together('sidebar', nitf.children(node), nitf),
    styleWithin: styleNames.factBox,
  },
} satisfies BlockInFormats
