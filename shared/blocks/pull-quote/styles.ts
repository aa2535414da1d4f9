import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a pull quote in office documents. */
export const pullQuoteStyles = {
  pullQuote: 'Pull Quote',
  attribution: 'Attribution',
} as const

export const pullQuoteLooks = {
  docx: {
    [pullQuoteStyles.pullQuote]: {
      paragraph: docx.keep + docx.spacing(200, 60) + docx.indent(567, 567),
      text: docx.size(30),
    },
    [pullQuoteStyles.attribution]: { paragraph: docx.spacing(0, 200) + docx.indent(567, 567), text: docx.grey },
  },
  odt: {
    [pullQuoteStyles.pullQuote]: {
      paragraph: { ...odt.keep, ...odt.indent(28), ...odt.space(10, 3) },
      text: odt.size(15),
    },
    [pullQuoteStyles.attribution]: { paragraph: { ...odt.indent(28), ...odt.space(0, 10) }, text: odt.grey },
  },
} satisfies BlockLooks
