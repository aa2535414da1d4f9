import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { inlineMarkup, type Mark } from '#shared/publish/inline-markup.ts'

const tag = ({ type, attrs }: Mark) => (type === 'link' ? `link ${attrs?.href}` : type)
const language = {
  lineBreak: '<br>',
  wrap: (mark: Mark, inside: string) => `<${tag(mark)}>${inside}</${mark.type}>`,
}
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }]
const text = (text: string, ...marks: Mark[]): BodyNode => ({ type: 'text', text, marks })
const lineBreak: BodyNode = { type: 'hardBreak' }
const markup = (...content: BodyNode[]) => inlineMarkup({ type: 'paragraph', content }, language)

test.each<[string, BodyNode[], string]>([
  ['plain text', [text('Ferry & crew')], 'Ferry &amp; crew'],
  ['no text', [lineBreak], '<br>'],
  [
    'the longer mark around the shorter',
    [text('a', bold, italic), text('b', italic)],
    '<italic><bold>a</bold>b</italic>',
  ],
  ['of two as long the first', [text('a', italic, bold)], '<italic><bold>a</bold></italic>'],
  [
    'a mark that ends where another goes on',
    [text('a', bold), text('b', bold, italic), text('c', italic)],
    '<bold>a<italic>b</italic></bold><italic>c</italic>',
  ],
  [
    'a link before a mark that goes further',
    [text('a', bold, link('x')), text('b', bold)],
    '<link x><bold>a</bold></link><bold>b</bold>',
  ],
  ['two links side by side', [text('a', link('x')), text('b', link('y'))], '<link x>a</link><link y>b</link>'],
  ['a break inside a link', [text('a', link('x')), lineBreak, text('b', link('x'))], '<link x>a<br>b</link>'],
  [
    'two breaks inside it',
    [text('a', link('x')), lineBreak, lineBreak, text('b', link('x'))],
    '<link x>a<br><br>b</link>',
  ],
  [
    'a break between two links',
    [text('a', link('x')), lineBreak, text('b', link('y'))],
    '<link x>a</link><br><link y>b</link>',
  ],
  ['a break behind a link', [text('a', link('x')), lineBreak, text('b')], '<link x>a</link><br>b'],
  ['a break at the end of a link', [text('a', link('x')), lineBreak], '<link x>a</link><br>'],
  ['a break before it', [lineBreak, text('a', link('x'))], '<br><link x>a</link>'],
])('%s', (_what, content, written) => expect(markup(...content)).toBe(written))
