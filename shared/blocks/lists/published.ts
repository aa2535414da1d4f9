import type { BodyNode } from '#shared/article/body.ts'
import { element } from '#shared/publish/escape.ts'
import { hangingLines } from '#shared/publish/plain-words.ts'
import { listNumbersOf, writtenNumber } from '#shared/schema/list-numbers.ts'
import type { BlockPublished, PlainText } from '../writing.ts'
import { listStart } from './node.ts'

export const lists = {
  bulletList: {
    tidy: (node, { container }) => container(node),
    text: (list, text) => listText(list, text, () => '• '),
    html: (node, { children }, dir) => element('ul', { dir }, `\n${children(node)}\n`),
  },
  orderedList: {
    tidy: (node, { container }) => {
      const { content } = container(node) ?? {}
      const attrs = { start: listStart(node.attrs?.start), numbers: listNumbersOf(node.attrs?.numbers) }
      return content ? { type: 'orderedList', attrs, content } : null
    },
    text: (list, text) =>
      listText(list, text, (index) => {
        const number = Number(list.attrs?.start) + index
        return `${writtenNumber(number, listNumbersOf(list.attrs?.numbers))}. `
      }),
    html: (node, { children }, dir) => {
      const start = Number(node.attrs?.start)
      return element(
        'ol',
        { type: listNumbersOf(node.attrs?.numbers), start: start === 1 ? null : start, dir },
        `\n${children(node)}\n`,
      )
    },
  },
  listItem: {
    tidy: (node, { container }) => container(node),
    text: (item, { children }) => children(item).join('\n'),
    html: (node, { children }, dir) => element('li', { dir }, children(node)),
  },
} satisfies BlockPublished

function listText(list: BodyNode, { of }: PlainText, label: (index: number) => string): string {
  return (list.content ?? [])
    .map((item, index) => hangingLines(label(index), ' '.repeat(label(index).length), of(item)))
    .join('\n')
}
