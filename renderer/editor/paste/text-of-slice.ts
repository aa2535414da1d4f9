import type { Fragment, Node } from '@tiptap/pm/model'
import { listNumbersOf, writtenNumber } from '#shared/schema/list-numbers.ts'
import { noteLink } from '#shared/schema/note-link.ts'

/**
 * Content as plain text: a blank line between paragraphs, lists with their markers, a line per
 * table row with tabs between the cells, and links followed by their addresses. Includes the other
 * texts of cards, images and quotes.
 */
export function plainTextOf(content: Fragment): string {
  if (content.firstChild?.isInline) return inlineText(content)
  const blocks: string[] = []
  content.forEach((node) => {
    blocks.push(...blocksOf(node))
  })
  return blocks.join('\n\n')
}

/** Blocks whose text is more than their words or child blocks. */
const written: Readonly<Record<string, (block: Node) => string>> = {
  bulletList: (list) => listOf(list, '').join('\n'),
  orderedList: (list) => listOf(list, '').join('\n'),
  horizontalRule: () => '* * *',
  table: (table) => stacked(table.attrs.caption, ...rowsOf(table)),
  pullQuote: (quote) => stacked(lineOf(quote), quote.attrs.attribution && `— ${quote.attrs.attribution}`),
  figure: (figure) => stacked(lineOf(figure), figure.attrs.credit && `(${figure.attrs.credit})`),
  linkCard: ({ attrs: { title, description, site, url } }) => stacked(title, description, site, url),
}

/** These texts, one per line. */
function stacked(...said: (string | null)[]): string {
  return said.filter(Boolean).join('\n')
}

function blocksOf(node: Node): string[] {
  const write = written[node.type.name]
  if (write) return [write(node)].filter((text) => text !== '')
  if (node.isTextblock) return [lineOf(node)]
  const blocks: string[] = []
  node.forEach((child) => {
    blocks.push(...blocksOf(child))
  })
  return blocks
}

function listOf(list: Node, indent: string): string[] {
  const start = list.type.name === 'orderedList' ? Number(list.attrs.start) : null
  const lines: string[] = []
  list.forEach((item, _offset, index) => {
    const marker = start === null ? '• ' : `${writtenNumber(start + index, listNumbersOf(list.attrs.numbers))}. `
    const inner = indent + ' '.repeat(marker.length)
    item.forEach((block, _at, place) => {
      if (block.type.name === 'bulletList' || block.type.name === 'orderedList') lines.push(...listOf(block, inner))
      else
        for (const [row, line] of blocksOf(block)
          .flatMap((text) => text.split('\n'))
          .entries())
          lines.push((place === 0 && row === 0 ? indent + marker : inner) + line)
    })
  })
  return lines
}

function rowsOf(table: Node): string[] {
  const rows: string[] = []
  table.forEach((row) => {
    const cells: string[] = []
    row.forEach((cell) => {
      cells.push(blocksOf(cell).join(' ').replaceAll('\n', ' '))
    })
    rows.push(cells.join('\t'))
  })
  return rows
}

function lineOf(block: Node): string {
  return withAddress(inlineText(block.content), block.attrs.href ?? null)
}

function inlineText(content: Fragment): string {
  let text = ''
  let link = { text: '', href: addressOf(content.firstChild) }
  const end = (next: Node | null) => {
    text += withAddress(link.text, link.href)
    link = { text: '', href: addressOf(next) }
  }
  content.forEach((node) => {
    if (addressOf(node) !== link.href) end(node)
    link.text += textOf(node)
  })
  end(null)
  return text
}

/** A link's words followed by its address, unless the words are the address. */
function withAddress(text: string, href: string | null): string {
  if (href === null || text.trim() === '' || bare(text) === bare(href)) return text
  const words = text.trimEnd()
  return `${words} (${href.replace(/^mailto:/, '')})${text.slice(words.length)}`
}

const bare = (address: string) =>
  address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '')

/** The address outside the story that a text links to. */
function addressOf(node: Node | null): string | null {
  const href: unknown = node?.marks.find(({ type }) => type.name === 'link')?.attrs.href
  return typeof href === 'string' && noteLink(href) === null ? href : null
}

function textOf(node: Node): string {
  return node.type.name === 'hardBreak' ? '\n' : (node.text ?? '')
}
