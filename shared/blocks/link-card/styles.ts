import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a link card in office documents. */
export const linkCardStyles = {
  cardTitle: 'Link Card',
  cardDescription: 'Link Card Description',
  cardSite: 'Link Card Site',
} as const

export const linkCardLooks = {
  docx: {
    [linkCardStyles.cardTitle]: { paragraph: docx.keep + docx.spacing(160, 20) + docx.indent(284), text: docx.bold },
    [linkCardStyles.cardDescription]: { paragraph: docx.spacing(0, 20) + docx.indent(284) },
    [linkCardStyles.cardSite]: { paragraph: docx.spacing(0, 160) + docx.indent(284), text: docx.grey + docx.size(18) },
  },
  odt: {
    [linkCardStyles.cardTitle]: { paragraph: { ...odt.keep, ...odt.indent(14), ...odt.space(8, 1) }, text: odt.bold },
    [linkCardStyles.cardDescription]: { paragraph: { ...odt.indent(14), ...odt.space(0, 1) } },
    [linkCardStyles.cardSite]: {
      paragraph: { ...odt.indent(14), ...odt.space(0, 8) },
      text: { ...odt.grey, ...odt.size(9) },
    },
  },
} satisfies BlockLooks
