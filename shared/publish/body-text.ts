import type { BodyNode } from '#shared/article/body.ts'
import { listNumbersOf, writtenNumber } from '#shared/schema/list-numbers.ts'
import { figureOf } from './figure.ts'
import { leadOf } from './lead.ts'
import { noteLinkOf } from './note-links.ts'
import { onOneLine } from './printable.ts'
import { sameMark } from './tidy-body.ts'
import { placed } from './tidy-table.ts'

/**
 * A tidy body (`tidyBody`) as plain text: blocks separated by an empty line, list items by a line
 * feed and led by a bullet or their number, quotations by "> ", a rule as "* * *", fact boxes by "|
 * ", pull quotes by ">> ", tables with tabs. The dateline stands where the page has it. A link is
 * followed by its address where its text is another.
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
  orderedList: (list) =>
    listText(list, (index) => {
      const number = Number(list.attrs?.start) + index
      return `${writtenNumber(number, listNumbersOf(list.attrs?.numbers))}. `
    }),
  listItem: (item) => childTexts(item).join('\n'),
  horizontalRule: () => '* * *',
  figure: figureText,
  imageGroup: (group) => childTexts(group).join('\n\n'),
  table: tableText,
  factBox: (box) => hanging('| ', '| ', childTexts(box).join('\n\n')),
  pullQuote: (quote) =>
    hanging('>> ', '>> ', [paragraphText(quote), dashed(quote.attrs?.attribution)].filter(Boolean).join('\n')),
  linkCard: ({ attrs }) => {
    const title = String(attrs?.title ?? '')
    const heading = attrs?.url == null ? title : title + addressAfter(title, String(attrs.url))
    return [heading, attrs?.description, attrs?.site].filter(Boolean).join('\n')
  },
  relatedLinks: (links) => childTexts(links).join('\n'),
  relatedLink: (link) => {
    const text = paragraphText(link)
    return hanging('→ ', '  ', link.attrs?.href == null ? text : text + addressAfter(text, String(link.attrs.href)))
  },
}

/** What a figure says where its image cannot be seen: its caption, and the credit in brackets. */
function figureText(node: BodyNode): string {
  const { credit = null } = figureOf(node) ?? {}
  return [paragraphText(node), credit === null ? '' : `(${credit})`].filter((text) => text !== '').join(' ')
}

function dashed(attribution: unknown): string {
  return typeof attribution === 'string' ? `— ${attribution}` : ''
}

/**
 * Its caption, then a line a row, the cells parted by tabs, as spreadsheets read them; a cell over
 * several columns is followed by empty ones.
 */
function tableText(table: BodyNode): string {
  const rows = (table.content ?? []).map(() => new Map<number, string>())
  for (const { cell, row, column, columns } of placed(table.content ?? [])) {
    rows[row]?.set(column, onOneLine(childTexts(cell).join(' ')))
    for (let covered = column + 1; covered < column + columns; covered++) rows[row]?.set(covered, '')
  }
  const width = Math.max(0, ...rows.flatMap((row) => [...row.keys()])) + 1
  const lines = rows.map((row) => Array.from({ length: width }, (_, column) => row.get(column) ?? '').join('\t'))
  const { caption } = table.attrs ?? {}
  return [...(typeof caption === 'string' ? [caption] : []), ...lines].join('\n')
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
    const written = node.type === 'hardBreak' ? '\n' : scripted(node).replace(/\s+/g, ' ')
    text += written
    const link = linkOf(node)
    linked = link === undefined ? '' : linked + written
    const next = nodes[index + 1]
    if (link !== undefined && !(next && sameLink(next, link))) {
      if (noteLinkOf(link) === null) text += addressAfter(linked, String(link.attrs?.href))
      linked = ''
    }
  })
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

const digits = '0123456789+-=()'
const scripts: Readonly<Record<string, string>> = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' }

/**
 * The text of a node; its raised and lowered digits as Unicode has them, or 10 to the sixth would
 * be 106. A note's mark is no number.
 */
function scripted({ text = '', marks }: BodyNode): string {
  const script = marks?.map(({ type }) => scripts[type]).find((found) => found !== undefined)
  if (script === undefined || marks?.some((mark) => noteLinkOf(mark) !== null)) return text
  return text.replace(/[\d+\-=()]/g, (sign) => script[digits.indexOf(sign)] ?? sign)
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
