import type { List } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import { item } from '#shared/formats/markdown/blocks.ts'
import type { Pdf } from '#shared/formats/pdf/body.ts'
import { styles } from '#shared/formats/pdf/styles.ts'
import { group } from '#shared/formats/xml.ts'
import { element } from '#shared/publish/escape.ts'
import { listNumbersOf, writtenNumber } from '#shared/schema/list-numbers.ts'
import type { BlockInFormats, Markdown, MarkdownBlock } from '../writing.ts'

export const lists = {
  bulletList: {
    markdown: (node, markdown) => list(node, markdown, { ordered: false }),
    nitf: (node, { children }) => group('ul', {}, ...children(node)),
    pdf: (node, pdf) => pdfList(node, pdf, () => '•', 'Disc'),
  },
  orderedList: {
    markdown: (node, markdown) => list(node, markdown, { ordered: true, start: Number(node.attrs?.start) }),
    nitf: (node, { children }) => {
      const start = Number(node.attrs?.start)
      const counted = { class: listNumbersOf(node.attrs?.numbers), seqnum: start === 1 ? null : start }
      return group('ol', counted, ...children(node))
    },
    pdf: (node, pdf) => {
      const numbers = listNumbersOf(node.attrs?.numbers)
      const start = Number(node.attrs?.start ?? 1)
      pdfList(node, pdf, (index) => `${writtenNumber(start + index, numbers)}.`, numberings[numbers ?? '1'])
    },
  },
  listItem: { nitf: (node, { children }) => element('li', {}, children(node).join('')) },
} satisfies BlockInFormats

/** How a list is numbered, as PDF names it (ISO 32000-1, 14.8.5.5). */
const numberings = { '1': 'Decimal', a: 'LowerAlpha', A: 'UpperAlpha', i: 'LowerRoman', I: 'UpperRoman' } as const

function pdfList({ content = [] }: BodyNode, pdf: Pdf, label: (index: number) => string, numbering: string): void {
  const { sheet, running } = pdf
  const entry = { ...running, after: styles.entry.after }
  sheet.within('L', (element) => {
    element.dictionary.data.A = { O: 'List', ListNumbering: numbering }
    for (const [index, item] of content.entries()) sheet.item(label(index), entry, () => pdf.children(item, entry))
  })
  sheet.gap(running.after - entry.after)
}

function list(node: BodyNode, { inside }: Markdown, how: Pick<List, 'ordered' | 'start'>): MarkdownBlock[] {
  const children = (node.content ?? []).map((entry) => item(inside(entry)))
  return children.length === 0 ? [] : [{ type: 'list', spread: false, ...how, children }]
}
