import { quotation } from '#shared/formats/markdown/blocks.ts'
import { together } from '#shared/formats/nitf/markup.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { colours, styles } from '#shared/formats/pdf/styles.ts'
import type { BlockInFormats } from '../writing.ts'

export const factBox = {
  factBox: {
    // Markdown has no boxes: a box is set apart as a quotation is.
    markdown: (node, { inside }) => quotation(inside(node)),
    nitf: (node, nitf) => together('fact-box', nitf.children(node), nitf),
    pdf: (node, { sheet, children }) => {
      sheet.gap(4)
      sheet.within('Div', () => children(node, styles.boxed), { left: 14, right: 14, bar: colours.accent })
      sheet.gap(8)
    },
    styleWithin: styleNames.factBox,
  },
} satisfies BlockInFormats
