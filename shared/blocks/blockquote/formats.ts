import { quotation } from '#shared/formats/markdown/blocks.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { group } from '#shared/formats/xml.ts'
import type { BlockInFormats } from '../writing.ts'

export const blockquote = {
  blockquote: {
    markdown: (node, { inside }) => quotation(inside(node)),
    nitf: (node, { children }) => group('bq', {}, group('block', {}, ...children(node))),
    styleWithin: styleNames.quote,
  },
} satisfies BlockInFormats
