import * as docx from '#shared/formats/docx/look.ts'
import { value } from '#shared/formats/docx/xml.ts'
import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/**
 * The name of the style of a heading in office documents, where the story's headline is the title.
 */
export const headingStyleName = (level: number) => `heading ${level - 1}`

const docxHeading = (level: number, halfPoints: number): docx.Look => ({
  paragraph: `${docx.keep}${docx.spacing(240, 80)}${value('w:outlineLvl', level)}`,
  text: docx.bold + docx.size(halfPoints),
  next: 'Normal',
})

const odtHeading = (points: number): odt.Look => ({
  paragraph: { ...odt.keep, ...odt.space(12, 4) },
  text: { ...odt.bold, ...odt.size(points) },
})

export const paragraphLooks = {
  docx: {
    [headingStyleName(2)]: docxHeading(0, 30),
    [headingStyleName(3)]: docxHeading(1, 26),
    [headingStyleName(4)]: docxHeading(2, 24),
  },
  odt: {
    [headingStyleName(2)]: odtHeading(15),
    [headingStyleName(3)]: odtHeading(13),
    [headingStyleName(4)]: odtHeading(12),
  },
} satisfies BlockLooks
