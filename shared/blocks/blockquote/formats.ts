import { quotation } from '#shared/formats/markdown/blocks.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { colours, styles } from '#shared/formats/pdf/styles.ts'
import { group } from '#shared/formats/xml.ts'
import type { BlockInFormats } from '../writing.ts'

export const blockquote = {
  blockquote: {
    markdown: (node, { inside }) => quotation(inside(node)),
    nitf: (node, { children }) => group('bq', {}, group('block', {}, ...children(node))),
    pdf: (node, { sheet, children }) => {
      sheet.within('BlockQuote', () => children(node, styles.entry), { left: 16, bar: colours.line })
      sheet.gap(6)
    },
    styleWithin: styleNames.quote,
  },
} satisfies BlockInFormats
