import { describe, expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { bodyOfWriting, readPastedHtml } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { outlineOf } from './outline.ts'

/** What some HTML becomes in a story, as lines. */
function read(html: string): string {
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  const body = bodyOfWriting(text, proseSchema)
  body.check()
  return outlineOf(body.toJSON() as BodyNode)
}

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`

describe('words that a page parts without a space stay apart', () => {
  test.each([
    [
      'side by side',
      '<div style="display: flex"><span>By Ann Lee</span><span>10 May</span></div>',
      'By Ann Lee 10 May',
    ],
    [
      'in a line',
      '<p>Read <span style="display:inline-flex"><b>more</b><i>here</i></span></p>',
      'Read <b>more</b> <i>here</i>',
    ],
    ['text beside an element', '<div style="display:flex">Price<b>10 €</b></div>', 'Price <b>10 €</b>'],
    [
      'one below the other',
      '<div style="display:flex;flex-direction:column"><span>One</span><span>Two</span></div>',
      'One\nTwo',
    ],
    [
      'one below the other, in short',
      '<div style="display:flex;flex-flow:column wrap"><a>One</a>Two</div>',
      'One\nTwo',
    ],
    ['in a grid', '<div style="display: grid"><span>North</span><span>35</span></div>', 'North\n35'],
    [
      'by a style sheet',
      '<style>.row{display:flex}</style><div class="row"><b>One</b><b>Two</b></div>',
      '<b>One</b> <b>Two</b>',
    ],
    [
      'in a cell',
      '<table><tr><td style="display:flex"><span>a</span><span>b</span></td><td>c</td></tr></table>',
      'table\n  tableRow\n    tableCell\n      a b\n    tableCell\n      c',
    ],
    ['a sign and its name', '<div style="display:flex"><span>@</span><span>ferry</span></div>', '@ferry'],
    ['a word and its mark', '<div style="display:flex"><span>ferry</span><span>.</span></div>', 'ferry.'],
    ['around a hidden block', '<div>One<div style="display:none">ad</div>Two</div>', 'One\nTwo'],
    ['around navigation', '<div>One<nav>Home</nav>Two two two</div>', 'One\nTwo two two'],
    ['around a form', '<div>One<form hidden><input></form>Two</div>', 'One\nTwo'],
    ['around a button', '<p>One<button>Share</button>Two</p>', 'One Two'],
    ['around a picture that stays out', '<p>One<img src="https://example.org/a.jpg">Two</p>', 'One Two'],
    ['before a full stop', '<p>One<img src="https://example.org/a.jpg">.</p>', 'One.'],
    ['around a script', '<p>One<script>x()</script>Two</p>', 'OneTwo'],
  ])('%s', (_what, html, lines) => expect(read(html)).toBe(lines))

  test('in the title of a card', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>First line<br>second line</p>— Ann (@ann) <a href="https://twitter.com/ann/status/1">May 10</a></blockquote>'
    expect(read(html)).toContain('title="First line second line"')
  })

  test('in the rows of a table that is too large to stay one', () => {
    const row = '<tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr>'
    expect(read(`<table>${row.repeat(1_100)}</table>`).split('\n')[0]).toBe('a b c d')
  })
})

describe('what Word’s content controls hold is text', () => {
  test.each([
    [
      'paragraphs',
      '<w:Sdt DocPart="1"><p class=MsoNormal>Ann Lee</p><p class=MsoNormal>Editor<w:sdtPr></w:sdtPr></p></w:Sdt>',
      'Ann Lee\nEditor',
    ],
    ['a part of a line', '<p class=MsoNormal>Born <w:Sdt ID="2">1980</w:Sdt> in Oslo</p>', 'Born 1980 in Oslo'],
    [
      'one in another',
      '<w:Sdt><w:Sdt><p class=MsoNormal>Inner</p></w:Sdt><p class=MsoNormal>Outer</p></w:Sdt>',
      'Inner\nOuter',
    ],
    [
      'a cell',
      '<table><tr><td><w:Sdt><p>One</p></w:Sdt></td><td><p>Two</p></td></tr></table>',
      'table\n  tableRow\n    tableCell\n      One\n    tableCell\n      Two',
    ],
  ])('%s', (_what, html, lines) => expect(read(word(html))).toBe(lines))
})

describe('tables that lay out pictures', () => {
  const picture = '<img src="https://example.org/a.jpg" width=300 height=200>'
  test.each([
    [
      'leave nothing where the pictures stay out',
      `<table><tr><td>${picture}</td><td>${picture}</td></tr></table><p>After.</p>`,
      'After.',
    ],
    [
      'leave their captions',
      `<table><tr><td>${picture}</td><td>${picture}</td></tr><tr><td>The port</td><td>The boat</td></tr></table>`,
      'The port\nThe boat',
    ],
    [
      'are tables where they say more',
      `<table><tr><td>Name</td><td>Arms</td></tr><tr><td>Oslo</td><td>${picture}</td></tr></table>`,
      'table\n  tableRow\n    tableCell\n      Name\n    tableCell\n      Arms\n  tableRow\n    tableCell\n      Oslo\n    tableCell\n      ',
    ],
    ['are nothing where they are empty', '<table><tr><td></td><td>&nbsp;</td></tr></table><p>After.</p>', 'After.'],
  ])('%s', (_what, html, lines) => expect(read(html)).toBe(lines))

  test('give the pictures of their cells, also where they stay', () => {
    const html = `<table><tr><td>Name</td><td>Arms</td></tr><tr><td>Oslo</td><td>${picture}</td></tr></table>`
    const { text } = readPastedHtml(html, inertPage(html).documentElement, {
      language: 'en',
      figure: () => inertPage('<figure data-asset="a"></figure>').querySelector('figure'),
    })
    expect([...text.element.children].map(({ localName }) => localName)).toEqual(['table', 'figure'])
  })
})

test.each([
  ['<ruby>漢字<rt>かんじ</rt></ruby>です', '漢字(かんじ)です'],
  ['<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp>字<rp>（</rp><rt>じ</rt><rp>）</rp></ruby>', '漢(かん)字(じ)'],
  ['<ruby><rb>東京</rb><rt></rt></ruby>', '東京'],
])('%s: how a word is read stands behind it', (html, lines) => expect(read(`<p>${html}</p>`)).toBe(lines))
