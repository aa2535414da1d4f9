import type { Look as DocxLook } from '#shared/formats/docx/look.ts'
import type { Look as OdtLook } from '#shared/formats/odt/look.ts'
import { blockquoteLooks, blockquoteStyles } from './blockquote/styles.ts'
import { factBoxLooks, factBoxStyles } from './fact-box/styles.ts'
import { figureLooks, figureStyles } from './figure/styles.ts'
import { linkCardLooks, linkCardStyles } from './link-card/styles.ts'
import { headingStyleName, paragraphLooks } from './paragraph/styles.ts'
import { pullQuoteLooks, pullQuoteStyles } from './pull-quote/styles.ts'
import { relatedLinksLooks, relatedLinksStyles } from './related-links/styles.ts'
import { ruleLooks, ruleStyles } from './rule/styles.ts'
import { tableLooks, tableStyles } from './table/styles.ts'

/** What the styles of a block look like in office documents, by their names. */
export interface BlockLooks {
  readonly docx: Readonly<Record<string, DocxLook>>
  readonly odt: Readonly<Record<string, OdtLook>>
}

/** The names of the styles of all blocks. */
export const blockStyleNames = {
  heading: headingStyleName,
  ...blockquoteStyles,
  ...factBoxStyles,
  ...tableStyles,
  ...pullQuoteStyles,
  ...figureStyles,
  ...ruleStyles,
  ...linkCardStyles,
  ...relatedLinksStyles,
} as const

const looks: readonly BlockLooks[] = [
  paragraphLooks,
  blockquoteLooks,
  factBoxLooks,
  tableLooks,
  pullQuoteLooks,
  figureLooks,
  ruleLooks,
  linkCardLooks,
  relatedLinksLooks,
]

/** The looks of all block styles in a Word document: plain, as in a manuscript. */
export const docxLooks: BlockLooks['docx'] = Object.assign({}, ...looks.map(({ docx }) => docx))

/** The same in an OpenDocument text. */
export const odtLooks: BlockLooks['odt'] = Object.assign({}, ...looks.map(({ odt }) => odt))
