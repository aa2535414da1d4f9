import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a fact box in office documents. */
export const factBoxStyles = {
  factBox: 'Fact Box',
} as const

export const factBoxLooks = {
  docx: {
    [factBoxStyles.factBox]: { paragraph: docx.boxed },
  },
  odt: {
    [factBoxStyles.factBox]: { paragraph: odt.space(0, 6) },
  },
} satisfies BlockLooks
