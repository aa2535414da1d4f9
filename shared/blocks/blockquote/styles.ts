import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a quotation in office documents. */
export const blockquoteStyles = {
  quote: 'Quote',
} as const

export const blockquoteLooks = {
  docx: {
    [blockquoteStyles.quote]: { paragraph: docx.indent(567, 567), text: docx.italic },
  },
  odt: {
    [blockquoteStyles.quote]: { paragraph: { ...odt.indent(28), ...odt.space(0, 8) }, text: odt.italic },
  },
} satisfies BlockLooks
