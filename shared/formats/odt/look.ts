import type { Attributes } from '#shared/publish/escape.ts'

/** What a style looks like. */
export interface Look {
  readonly paragraph?: Attributes
  readonly text?: Attributes
  readonly isCharacter?: true
}

export const bold = { 'fo:font-weight': 'bold' }
export const italic = { 'fo:font-style': 'italic' }
export const grey = { 'fo:color': '#595959' }
export const size = (points: number) => ({ 'fo:font-size': `${points}pt` })
export const space = (above: number, below: number) => ({
  'fo:margin-top': `${above}pt`,
  'fo:margin-bottom': `${below}pt`,
})
export const indent = (points: number) => ({ 'fo:margin-left': `${points}pt`, 'fo:margin-right': `${points}pt` })
export const keep = { 'fo:keep-with-next': 'always' }
export const boxed = { 'fo:border': '0.5pt solid #a6a6a6', 'fo:padding': '4pt', 'fo:background-color': '#f2f2f2' }
