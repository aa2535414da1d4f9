import { paragraph } from '#shared/formats/docx/paragraph.ts'
import { paragraph as odtParagraph } from '#shared/formats/odt/paragraph.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { colours } from '#shared/formats/pdf/styles.ts'
import { empty } from '#shared/formats/xml.ts'
import type { BlockInFormats } from '../writing.ts'

// A line below an empty paragraph, which is what Word makes of three dashes.
const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"></w:bottom></w:pBdr>'

export const rule = {
  horizontalRule: {
    markdown: () => [{ type: 'thematicBreak' }],
    nitf: () => empty('hr', {}),
    docx: ({ ends }, { runs }) => paragraph(runs, { ends }, { style: styleNames.rule, border, inside: '' }),
    pdf: (_node, { sheet }) => {
      sheet.need(24)
      sheet.gap(8)
      sheet.artifact('Layout', () => sheet.doc.rect(sheet.left, sheet.y, sheet.width, 0.75).fill(colours.line))
      sheet.advance(12)
    },
    odt: (_attrs, text) => odtParagraph(styleNames.rule, text),
  },
} satisfies BlockInFormats
