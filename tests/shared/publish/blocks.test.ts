import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { publish } from '#tests/helpers/publish.ts'

const options = { publisher: { name: '', url: '' } }
const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (mark.includes(':') ? { type: 'link', attrs: { href: mark } } : { type: mark })),
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const harbour = 'https://harbour.example/'

const bodyIn = (content: BodyNode[], format: 'html-fragment' | 'text', changes: Partial<Article> = {}) =>
  publish({ ...emptyArticle('en'), ...changes, body: { type: 'doc', content } }, format, options)

/** The body of a fragment. */
function html(content: BodyNode[], changes: Partial<Article> = {}): string {
  const written = bodyIn(content, 'html-fragment', changes)
  return written.slice(written.indexOf('<div class="body">\n') + 19, written.lastIndexOf('\n</div>\n</article>'))
}

const card = (attrs: object): BodyNode => ({
  type: 'linkCard',
  attrs: { url: harbour, title: 'Harbour', description: null, site: null, kind: 'link', ...attrs },
})
const related = (href: string | null, ...content: BodyNode[]): BodyNode => ({
  type: 'relatedLinks',
  content: [{ type: 'relatedLink', attrs: { href }, content }],
})
const cell = (words: string, type = 'tableCell', attrs: object = {}): BodyNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: words === '' ? [] : [paragraph(text(words))],
})
const table = (caption: string | null, ...rows: BodyNode[][]): BodyNode => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((content) => ({ type: 'tableRow', content })),
})
const quote = (attribution: string | null, ...content: BodyNode[]): BodyNode => ({
  type: 'pullQuote',
  attrs: { attribution },
  content,
})

describe('a block on a page and in copy', () => {
  it.each<[what: string, blocks: BodyNode[], page: string, copy: string]>([
    ['a rule', [{ type: 'horizontalRule' }], '<hr>', '* * *\n'],
    [
      'a quotation of two paragraphs',
      [{ type: 'blockquote', content: [paragraph(text('One')), paragraph(text('Two'))] }],
      '<blockquote><p>One</p>\n<p>Two</p></blockquote>',
      '> One\n>\n> Two\n',
    ],
    [
      'a list that begins with 1',
      [{ type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [paragraph(text('A'))] }] }],
      '<ol>\n<li><p>A</p></li>\n</ol>',
      '1. A\n',
    ],
    [
      'a list that goes on',
      [{ type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [paragraph(text('A'))] }] }],
      '<ol start="4">\n<li><p>A</p></li>\n</ol>',
      '4. A\n',
    ],
    [
      'a card',
      [card({})],
      `<figure class="link-card" data-kind="link"><p class="title"><a href="${harbour}" rel="noopener">Harbour</a></p></figure>`,
      `Harbour (${harbour})\n`,
    ],
    [
      'a card with all that it can say',
      [card({ description: 'Ships', site: 'Post', kind: 'video' })],
      `<figure class="link-card" data-kind="video"><p class="title"><a href="${harbour}" rel="noopener">Harbour</a></p><p class="description">Ships</p><p class="site">Post</p></figure>`,
      `Harbour (${harbour})\nShips\nPost\n`,
    ],
    [
      'a card without an address',
      [card({ url: null })],
      '<figure class="link-card" data-kind="link"><p class="title">Harbour</p></figure>',
      'Harbour\n',
    ],
    [
      'a card without a title: its address is one',
      [card({ title: ' ' })],
      `<figure class="link-card" data-kind="link"><p class="title"><a href="${harbour}" rel="noopener">${harbour}</a></p></figure>`,
      `${harbour}\n`,
    ],
    [
      'a card of a description alone',
      [card({ title: '', url: null, description: 'Ships' })],
      '<figure class="link-card" data-kind="link"><p class="description">Ships</p></figure>',
      'Ships\n',
    ],
    ['a card that says nothing', [paragraph(text('A')), card({ title: '', url: null })], '<p>A</p>', 'A\n'],
    [
      'related links',
      [related(harbour, text('Harbour'))],
      `<nav class="related" aria-label="Related"><ul>\n<li><a href="${harbour}" rel="noopener">Harbour</a></li>\n</ul></nav>`,
      `→ Harbour (${harbour})\n`,
    ],
    [
      'a related link in which another stands, and a break',
      [related(harbour, text('Har', harbour, 'bold'), { type: 'hardBreak' }, text('bour'))],
      `<nav class="related" aria-label="Related"><ul>\n<li><a href="${harbour}" rel="noopener"><strong>Har</strong> bour</a></li>\n</ul></nav>`,
      `→ Har bour (${harbour})\n`,
    ],
    [
      'a related link without words: its address says them',
      [related(harbour)],
      `<nav class="related" aria-label="Related"><ul>\n<li><a href="${harbour}" rel="noopener">${harbour}</a></li>\n</ul></nav>`,
      `→ ${harbour}\n`,
    ],
    [
      'related words without an address',
      [related(null, text('Harbour'))],
      '<nav class="related" aria-label="Related"><ul>\n<li>Harbour</li>\n</ul></nav>',
      '→ Harbour\n',
    ],
    [
      'a pull quote of nobody',
      [quote(null, text('Late!'))],
      '<aside class="pull-quote"><blockquote><p>Late!</p></blockquote></aside>',
      '>> Late!\n',
    ],
    [
      'an attribution alone',
      [quote('Ann Lee')],
      '<aside class="pull-quote"><blockquote><p></p></blockquote><p class="attribution">Ann Lee</p></aside>',
      '>> — Ann Lee\n',
    ],
    ['a pull quote of nothing', [paragraph(text('A')), quote(null)], '<p>A</p>', 'A\n'],
    [
      'a fact box without a title',
      [{ type: 'factBox', content: [paragraph(text('Ships'))] }],
      '<aside class="fact-box" aria-label="Fact box"><p>Ships</p></aside>',
      '| Ships\n',
    ],
    [
      'a table without a head, in which a row has a header',
      [table(null, [cell('Ship', 'tableHeader'), cell('2')])],
      '<div class="table"><table>\n<tbody>\n<tr><th scope="row">Ship</th><td>2</td></tr>\n</tbody>\n</table></div>',
      'Ship\t2\n',
    ],
    [
      'a row of headers below the first rows',
      [table(null, [cell('A'), cell('B')], [cell('C', 'tableHeader'), cell('D', 'tableHeader')])],
      '<div class="table"><table>\n<tbody>\n<tr><td>A</td><td>B</td></tr>\n<tr><th scope="col">C</th><th scope="col">D</th></tr>\n</tbody>\n</table></div>',
      'A\tB\nC\tD\n',
    ],
    [
      'a table as wide as a sheet that is turned',
      [table(null, [cell('a'.repeat(95))])],
      `<div class="table wide"><table>\n<tbody>\n<tr><td>${'a'.repeat(95)}</td></tr>\n</tbody>\n</table></div>`,
      `${'a'.repeat(95)}\n`,
    ],
    [
      'marks in the order in which they nest',
      [paragraph(text('a', 'strike', 'underline', 'italic', 'bold', harbour))],
      `<p><a href="${harbour}" rel="noopener"><strong><em><u><s>a</s></u></em></strong></a></p>`,
      `a (${harbour})\n`,
    ],
    ['raised and lowered at once', [paragraph(text('2', 'subscript', 'superscript'))], '<p><sup>2</sup></p>', '²\n'],
    ['lowered', [paragraph(text('H'), text('2', 'subscript'), text('O'))], '<p>H<sub>2</sub>O</p>', 'H₂O\n'],
    [
      'neighbours with the same marks, and with others of as many',
      [paragraph(text('a', 'bold'), text('b', 'bold'), text('c', 'italic'), text('d', 'bold', 'italic'))],
      '<p><strong>ab</strong><em>c<strong>d</strong></em></p>',
      'abcd\n',
    ],
    ['blocks that nobody knows', [{ type: 'hologram', content: [] }, paragraph(text('A'))], '<p>A</p>', 'A\n'],
  ])('%s', (_, blocks, page, copy) => {
    expect(html(blocks)).toBe(page)
    expect(bodyIn(blocks, 'text')).toBe(copy)
  })

  it('is named in its language, and where that has no name by none', () => {
    const box: BodyNode = { type: 'factBox', content: [paragraph(text('Ships'))] }
    expect(html([box], { language: 'pt-BR' })).toContain('aria-label="Caixa informativa"')
    expect(html([box], { language: 'tlh' })).toBe('<aside class="fact-box"><p>Ships</p></aside>')
  })
})
