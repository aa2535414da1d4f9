import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/**
 * The styles of a picture in office documents. `label`: the label that tells readers how it was
 * made; the story's own label has the same style.
 */
export const figureStyles = {
  picture: 'Picture',
  caption: 'caption',
  credit: 'Credit',
  source: 'Picture Source',
  label: 'Label',
} as const

export const figureLooks = {
  docx: {
    [figureStyles.picture]: { paragraph: docx.keep + docx.spacing(160, 60) },
    [figureStyles.caption]: { paragraph: docx.spacing(0, 60), text: docx.size(20) },
    [figureStyles.credit]: { paragraph: docx.spacing(0, 60), text: docx.grey + docx.size(18) },
    [figureStyles.source]: { paragraph: docx.spacing(0, 160), text: docx.grey + docx.size(18) },
    [figureStyles.label]: { paragraph: docx.spacing(0, 160), text: docx.bold + docx.grey + docx.size(19) },
  },
  odt: {
    [figureStyles.picture]: { paragraph: { ...odt.keep, ...odt.space(8, 3) } },
    [figureStyles.caption]: { paragraph: odt.space(0, 3), text: odt.size(10) },
    [figureStyles.credit]: { paragraph: odt.space(0, 3), text: { ...odt.grey, ...odt.size(9) } },
    [figureStyles.source]: { paragraph: odt.space(0, 8), text: { ...odt.grey, ...odt.size(9) } },
    [figureStyles.label]: { paragraph: odt.space(0, 8), text: { ...odt.bold, ...odt.grey, ...odt.size(9.5) } },
  },
} satisfies BlockLooks
