import type { BodyNode } from '#shared/article/body.ts'
import { leadOf } from './lead.ts'
import { onOneLine } from './printable.ts'
import { sameMark } from './tidy-body.ts'

/**
 * A tidy body (`tidyBody`) as plain text: blocks separated by an empty line, list items by a line feed and led by a bullet or their number, quotations by "> ",
 * a rule as "* * *". The dateline stands where the page has it. A link is followed by its address where its text is another.
 */
export function bodyAsText(body: BodyNode, dateline: string | null): string {
  const lead = leadOf(body)
  const blocks = (body.content ?? []).map((block) => {
    const text = blockText(block)
    return dateline !== null && block === lead ? `${dateline} ${text}` : text
  })
  const alone = dateline !== null && lead === undefined ? [dateline] : []
  return [...alone, ...blocks].filter((text) => text !== '').join('\n\n')
}

function blockText(block: BodyNode): string {
  return writers[block.type]?.(block) ?? ''
}

const writers: Readonly<Record<string, (block: BodyNode) => string>> = {
  paragraph: paragraphText,
  blockquote: (block) => hanging('> ', '> ', childTexts(block).join('\n\n')),
  bulletList: (list) => listText(list, () => '• '),
  orderedList: (list) => listText(list, (index) => `${Number(list.attrs?.start) + index}. `),
  listItem: (item) => childTexts(item).join('\n'),
  horizontalRule: () => '* * *',
}

function listText(list: BodyNode, label: (index: number) => string): string {
  return (list.content ?? [])
    .map((item, index) => hanging(label(index), ' '.repeat(label(index).length), blockText(item)))
    .join('\n')
}

function childTexts(block: BodyNode): string[] {
  return (block.content ?? []).map(blockText).filter((text) => text !== '')
}

function hanging(first: string, further: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : further) + line).trimEnd())
    .join('\n')
}

function paragraphText(block: BodyNode): string {
  const nodes = block.content ?? []
  let text = ''
  let linked = ''
  nodes.forEach((node, index) => {
    const written = node.type === 'hardBreak' ? '\n' : (node.text ?? '').replace(/\s+/g, ' ')
    text += written
    const link = linkOf(node)
    linked = link === undefined ? '' : linked + written
    const next = nodes[index + 1]
    if (link !== undefined && !(next && sameLink(next, link))) {
      text += addressAfter(linked, String(link.attrs?.href))
      linked = ''
    }
  })
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

type Mark = NonNullable<BodyNode['marks']>[number]

function linkOf(node: BodyNode): Mark | undefined {
  return node.marks?.find((mark) => mark.type === 'link')
}

function sameLink(node: BodyNode, link: Mark): boolean {
  return node.marks?.some((mark) => sameMark(mark, link)) ?? false
}

function addressAfter(text: string, href: string): string {
  const address = href.replace(/^mailto:/, '')
  return bare(address) === bare(text) ? '' : ` (${address})`
}

function bare(address: string): string {
  return onOneLine(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
}
