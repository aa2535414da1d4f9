import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a table in office documents. */
export const tableStyles = {
  tableHeading: 'Table Heading',
  afterTable: 'After Table',
} as const

export const tableLooks = {
  docx: {
    [tableStyles.tableHeading]: { paragraph: docx.spacing(0, 0), text: docx.bold },
    [tableStyles.afterTable]: { paragraph: docx.spacing(0, 80), text: docx.size(8) },
  },
  odt: {
    [tableStyles.tableHeading]: { paragraph: odt.space(0, 0), text: odt.bold },
  },
} satisfies BlockLooks
