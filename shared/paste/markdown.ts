import { escapeText, lineHtml } from './markdown-line.ts'

/**
 * Signs that only Markdown has: a link with an address, bold text between two pairs of asterisks, a
 * heading below the first level.
 */
const signs = [
  /(?<![!\\])\[[^[\]\n]+\]\((?:https?:\/\/|mailto:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+["'“][^\n]*?["'”])?\)/u,
  /(?<![*\\\p{L}\p{N}])\*\*[^*\s](?:[^*\n]*[^*\s\\])?\*\*(?![*\p{L}\p{N}])/u,
  /^#{2,6}[ \t]+\S/mu,
]

/** A longer text was not written in Markdown: it is a log, or a program's table. */
const longest = 500_000

/** Whether a text is written in Markdown; false if in doubt. */
export function isMarkdown(text: string): boolean {
  return text.length <= longest && (signs.some((sign) => sign.test(text)) || hasTable(text))
}

function hasTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  return lines.some((line, index) => isTableHead(line, lines[index + 1]))
}

interface Block {
  readonly tag: 'p' | 'h2' | 'h3' | 'h4' | 'hr' | 'pre' | 'table'
  readonly isQuoted: boolean
  /** The list item that it begins; null if none. */
  readonly item: { readonly indent: number; readonly tag: 'ol' | 'ul'; readonly start: number } | null
  readonly lines: string[]
}

/**
 * A Markdown text as HTML, for the part of CommonMark that a story can hold: headings, lists,
 * quotations, rules, links, bold, italic and struck text, and GitHub's tables. Pictures, code, HTML
 * and reference links stay as text.
 */
export function htmlOfMarkdown(text: string): string {
  const lists: { readonly indent: number; readonly tag: 'ol' | 'ul' }[] = []
  let html = ''
  let isQuoted = false
  const end = (indent: number) => {
    for (let last = lists.at(-1); last && last.indent >= indent; last = lists.at(-1)) {
      html += `</li></${last.tag}>`
      lists.pop()
    }
  }
  for (const block of blocksOf(text)) {
    const { item } = block
    const open = item && lists.findLast(({ indent }) => indent <= item.indent)
    const isNext = open && item && open.tag === item.tag && item.indent - open.indent < 2
    end(
      item === null ? 0 : isNext ? open.indent + 1 : open && item.indent - open.indent < 2 ? open.indent : item.indent,
    )
    if (block.isQuoted !== isQuoted) html += isQuoted ? '</blockquote>' : '<blockquote>'
    isQuoted = block.isQuoted
    if (item && isNext) html += '</li><li>'
    else if (item) {
      html += item.start === 1 ? `<${item.tag}><li>` : `<${item.tag} start="${item.start}"><li>`
      lists.push({ indent: item.indent, tag: item.tag })
    }
    html += htmlOf(block)
  }
  end(0)
  return html + (isQuoted ? '</blockquote>' : '')
}

function htmlOf({ tag, lines }: Block): string {
  if (tag === 'hr') return '<hr>'
  if (tag === 'table') return tableHtml(lines)
  const text = lines.map((line) => lineHtml(line.trim())).join(' ')
  if (tag === 'pre') return `<p>${lines.map(escapeText).join('<br>')}</p>`
  // Emphasis may extend across the end of a line.
  const whole = lines.map((line) => line.trim()).join('\n')
  return `<${tag}>${tag === 'p' ? lineHtml(whole).replaceAll(/(?: {2}|\\)?\n/g, ' ') : text}</${tag}>`
}

/** The line below a table's header; the alignment of columns is not used in stories. */
const underHeads = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/
/** Longer lines are not the header of a table. */
const longestHead = 2_000

/** Whether a line is a header with as many columns as the line below it has. */
function isTableHead(line: string, next: string | undefined): boolean {
  if (next === undefined || next.length > longestHead || line.length > longestHead || !line.includes('|')) return false
  return underHeads.test(next) && cellsOf(line).length === cellsOf(next).length
}

/** The cells of a row, between its bars. */
function cellsOf(line: string): string[] {
  const row = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

function tableHtml(lines: readonly string[]): string {
  const rows = lines.filter((_, index) => index !== 1).map(cellsOf)
  const written = rows.map((cells, row) => {
    const tag = row === 0 ? 'th' : 'td'
    return `<tr>${cells.map((cell) => `<${tag}>${lineHtml(cell)}</${tag}>`).join('')}</tr>`
  })
  return `<table>${written.join('')}</table>`
}

/**
 * A fence of a code block; the first may name its language. Without a closing fence it is not code.
 */
const fenceStart = /^\s*(?:`{3,}|~{3,})[ \t]*(?:[a-z][\w+#.-]+)?[ \t]*$/i
const fenceEnd = /^\s*(?:`{3,}|~{3,})[ \t]*$/

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const at: { open: Block | null } = { open: null }
  let isCode = false
  const begin = (tag: Block['tag'], isQuoted: boolean, item: Block['item'], lines: string[]) => {
    const block = { tag, isQuoted, item, lines }
    blocks.push(block)
    at.open = tag === 'p' || tag === 'pre' || tag === 'table' ? block : null
  }
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const lastFence = lines.findLastIndex((line) => fenceEnd.test(line))
  for (const [index, given] of lines.entries()) {
    if (isCode ? fenceEnd.test(given) : index < lastFence && fenceStart.test(given)) {
      isCode = !isCode
      at.open = null
      continue
    }
    const quote = /^ {0,3}> ?/.exec(given)
    const line = quote ? given.slice(quote[0].length) : given
    const heading = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)
    const item = /^([ \t]*)(?:[-*+•]|(\d{1,9})[.)])[ \t]+(\S.*)$/.exec(line)
    const isRule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)
    const before = at.open
    if (isCode) {
      if (before === null) begin('pre', false, null, [line])
      else before.lines.push(line)
    } else if (line.trim() === '') at.open = null
    else if (before?.tag === 'table' && quote === null && line.includes('|')) before.lines.push(line)
    else if (quote === null && isTableHead(line, lines[index + 1])) begin('table', false, null, [line])
    else if (isRule) begin('hr', quote !== null, null, [])
    else if (heading) begin(levels[(heading[1] ?? '').length] ?? 'h4', quote !== null, null, [heading[2] ?? ''])
    else if (item) {
      const [, indent = '', number, words = ''] = item
      const width = indent.replaceAll('\t', '    ').length
      const place = { indent: width, tag: number === undefined ? 'ul' : 'ol', start: Number(number ?? 1) } as const
      begin('p', quote !== null, place, [words])
    } else if (before !== null && before.tag !== 'table' && (quote === null || before.isQuoted)) before.lines.push(line)
    else begin('p', quote !== null, null, [line])
  }
  return blocks
}

const levels: Readonly<Record<number, Block['tag']>> = { 1: 'h2', 2: 'h2', 3: 'h3' }
