import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { phrasing } from '#shared/formats/markdown/inline.ts'

type Mark = NonNullable<BodyNode['marks']>[number]

const text = (words: string, ...marks: (string | Mark)[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark, attrs: {} } : mark)),
})
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
/** A block's text as one line, with marked text in brackets after the mark's name. */
const said = (content: BodyNode[], options = {}) => lined(phrasing({ type: 'paragraph', content }, options))
const lined = (nodes: ReturnType<typeof phrasing>): string =>
  nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'html') return node.value
      if (node.type === 'break') return '⏎'
      if (!('children' in node)) return node.type
      return `${node.type}${node.type === 'link' ? `:${node.url}` : ''}(${lined(node.children)})`
    })
    .join('|')

test.each([
  [[], ''],
  [[text('One')], 'One'],
  [[text('One  \n two')], 'One two'],
  [[text('')], ''],
  [[text('a', 'bold'), text('b', 'bold', 'italic'), text('c')], 'strong(a|emphasis(b))|c'],
  [[text('a', 'bold'), text('b'), text('c', 'bold')], 'strong(a)|b|strong(c)'],
  [[text('a', 'bold', link('x:1')), text('b', link('x:1'))], 'link:x:1(strong(a)|b)'],
  [[text('a', link('x:1')), text('b', link('x:2'))], 'link:x:1(a)|link:x:2(b)'],
  [[text('a', 'strike')], 'delete(a)'],
  [[text('a', 'underline')], '<u>|a|</u>'],
  [[text('2', 'superscript'), text('2', 'subscript')], '<sup>|2|</sup>|<sub>|2|</sub>'],
  [[text('a', 'whence')], 'a'],
  [[text('a'), { type: 'hardBreak' }, text('b')], 'a|⏎|b'],
])('%j in Markdown', (content, line) => expect(said(content)).toBe(line))

test('where no line breaks are kept, one is a space', () => {
  expect(said([text('a'), { type: 'hardBreak' }, text('b')], { lineBreaks: false })).toBe('a| |b')
})
