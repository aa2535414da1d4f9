import * as docx from '#shared/formats/docx/look.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of related links in office documents. */
export const relatedLinksStyles = {
  relatedLink: 'Related Link',
} as const

export const relatedLinksLooks = {
  docx: {
    [relatedLinksStyles.relatedLink]: { paragraph: docx.spacing(0, 40) + docx.indent(284) },
  },
  odt: {
    [relatedLinksStyles.relatedLink]: { paragraph: { ...odt.indent(14), ...odt.space(0, 2) } },
  },
} satisfies BlockLooks
