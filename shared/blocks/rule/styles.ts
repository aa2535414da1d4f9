import * as odt from '#shared/formats/odt/look.ts'
import type { BlockLooks } from '../styles.ts'

/** The styles of a rule in office documents. */
export const ruleStyles = {
  rule: 'Rule',
} as const

export const ruleLooks = {
  docx: {
    [ruleStyles.rule]: {},
  },
  odt: {
    [ruleStyles.rule]: { paragraph: { 'fo:border-bottom': '0.5pt solid #000000', ...odt.space(0, 8) } },
  },
} satisfies BlockLooks
