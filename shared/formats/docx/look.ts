import { value } from './xml.ts'

/** What a style looks like. */
export interface Look {
  /** The properties of its paragraphs, in the order of the schema. */
  readonly paragraph?: string
  /** Those of its text. */
  readonly text?: string
  /** The style of the next paragraph that is begun after one of this style. */
  readonly next?: string
  readonly isCharacter?: true
}

export const italic = '<w:i></w:i>'
export const bold = '<w:b></w:b>'
export const grey = value('w:color', '595959')
export const size = (halfPoints: number) => value('w:sz', halfPoints) + value('w:szCs', halfPoints)
export const spacing = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}"></w:spacing>`
export const indent = (left: number, right = 0) => `<w:ind w:left="${left}" w:right="${right}"></w:ind>`
export const keep = '<w:keepNext></w:keepNext>'
const box = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="6" w:color="A6A6A6"></w:${side}>`
export const boxed = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(box).join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"></w:shd>`
