import type { BodyNode } from '#shared/article/body.ts'
import { publishedNode } from '#shared/blocks/published.ts'
import type { PlainText } from '#shared/blocks/writing.ts'
import { leadOf } from './lead.ts'

/**
 * A tidy body (`tidyBody`) as plain text: blocks separated by an empty line, list items by a line
 * feed and preceded by a bullet or their number, quotations by "> ", a rule as "* * *", fact boxes
 * by "| ", pull quotes by ">> ", tables with tabs. The dateline is where a page has it. A link is
 * followed by its address unless its text is the address.
 */
export function bodyAsText(body: BodyNode, dateline: string | null): string {
  const lead = leadOf(body)
  const blocks = (body.content ?? []).map((block) => {
    const said = blockText(block)
    return dateline !== null && block === lead ? `${dateline} ${said}` : said
  })
  const alone = dateline !== null && lead === undefined ? [dateline] : []
  return [...alone, ...blocks].filter((said) => said !== '').join('\n\n')
}

function blockText(block: BodyNode): string {
  return publishedNode(block.type)?.text?.(block, text) ?? ''
}

const text: PlainText = {
  of: blockText,
  children: (block) => (block.content ?? []).map(blockText).filter((said) => said !== ''),
}
