import { describe, expect, test } from 'vitest'
import { readPastedHtml } from '#shared/paste/index.ts'
import { markerOf } from '#shared/paste/list-marker.ts'
import { htmlOfMarkdown } from '#shared/paste/markdown.ts'
import { readPlainText } from '#shared/paste/plain-text.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
const tex = (formula: string) => `<p>So <img alt="{\\displaystyle ${formula}}"> holds.</p>`
const item = (level: number, marker: string, text: string, more = '', list = 'l0') =>
  `<p class=MsoListParagraph style="mso-list:${list} level${level} lfo1${more}"><span style="mso-list:Ignore">${marker}</span>${text}</p>`

describe('in pasted text', () => {
  test.each([
    ['headings of the first level divide it', '<h1>A</h1><h2>a</h2><p>x</p><h1>B</h1>', '## A / ### a / x / ## B'],
    ['a title stands alone', '<h1>A</h1><h2>a</h2><p>x</p>', '## A / ## a / x'],
    ['a heading is all bold', '<h2><b>Ships</b></h2><h2><b>Ships</b> sail</h2>', '## Ships / ## <b>Ships</b> sail'],
    [
      'a head of a table is bold',
      '<table><tr><th><b>a</b></th><th>b</th></tr><tr><td><b>c</b></td><td>d</td></tr></table>',
      'table / tableRow / tableHeader / a / tableHeader / b / tableRow / tableCell / <b>c</b> / tableCell / d',
    ],
    [
      'a first row is a head',
      '<table><thead><tr><td>a</td><td>b</td></tr></thead><tr><td>c</td><td>d</td></tr></table>',
      'table / tableRow / tableHeader / a / tableHeader / b / tableRow / tableCell / c / tableCell / d',
    ],
    [
      'an emoji is a picture',
      '<p>A <img alt=":ship:" src="https://a.example/1f6a2.png?v=1"> and <img alt=":x:" src="https://a.example/1f6a2.pngx"></p>',
      'A 🚢 and :x:',
    ],
    ['a link leads nowhere', '<p><a href="javascript:x()">One</a> <a>two</a></p>', 'One two'],
    [
      'a hashtag is a box in a line',
      '<p>See <span><div style="display:inline-flex">#ferry</div></span> now</p>',
      'See #ferry now',
    ],
    ['a box is a block by its style', 'One<span style="display:block">two</span>three', 'One / two / three'],
    ['a box is no block', 'One <span style="display:contents">two</span> three', 'One two three'],
    [
      'mail quotes with a line',
      '<div style="border:none;border-left:solid #ccc 1.0pt"><p>Hi</p></div><p>x</p>',
      'blockquote / Hi / x',
    ],
    [
      'mail has a box with a border',
      '<div style="border:solid 1px;border-left:solid 1px"><p>Hi</p></div><p>x</p>',
      'Hi / x',
    ],
    [
      'mail only indents',
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0">Hi</blockquote><p>x</p>',
      'Hi / x',
    ],
    [
      'a quotation has a margin of its own',
      '<blockquote style="margin:0 0 0 40px">Hi</blockquote><p>x</p>',
      'blockquote / Hi / x',
    ],
    [
      'Slack numbers its levels',
      '<ol data-stringify-type="ordered-list" data-indent="0"><li data-stringify-indent="0">One</li><li data-stringify-indent="0">Two</li></ol><ol><li data-stringify-indent="1">In</li></ol>',
      'orderedList / - One / - Two / orderedList / - In',
    ],
    [
      'Slack parts paragraphs',
      'One<span data-stringify-type="paragraph-break" style="height:8px"></span>two',
      'One / two',
    ],
    [
      'a fragment leads to a place that is not a note',
      '<p id=a>One <a href="#b">there</a></p><p id=b>Two</p>',
      'One there / Two',
    ],
    [
      'a list starts with the highest number',
      '<ol><li value="1000000">One</li></ol><ol><li value="1000001">Two</li></ol>',
      'orderedList start=1000000 / - One / orderedList / - Two',
    ],
    [
      'spaces separate words and links',
      '<p>One <a href="https://a.example/">two</a>\n three </p>',
      'One [two](https://a.example/) three',
    ],
    [
      'no-break spaces stand where typography has them',
      '<p>5\u00a0km «\u00a0a\u00a0» b\u00a0c \u00a0d</p>',
      '5⍽km «⍽a⍽» b⍽c d',
    ],
    [
      'no-break spaces stand at the ends of formatted words',
      '<p><b>a\u00a0</b>b <i>\u00a0c</i></p>',
      '<b>a </b>b <i>c</i>',
    ],
    ['breaks separate paragraphs where there are two', '<p>a<br>b<br><br>c<br></p>', 'a⏎b / c'],
    ['a wiki’s formula has brackets', tex('\\left( x \\right) \\leftarrow y'), 'So ( x ) ←y holds.'],
    ['a wiki’s formula has single signs', tex('a_ b^'), 'So a_ b^ holds.'],
    ['a wiki’s formula has parts in parts', tex('x^{a^{2}}'), 'So x<sup>a2</sup> holds.'],
    [
      'Word has lists of many numbers',
      word(item(1, '·', 'One', '', 'l10') + item(1, '·', 'Two', '', 'l11')),
      'bulletList / - One / bulletList / - Two',
    ],
    [
      'Word indents in other units',
      word(
        `${item(1, '·', 'One', ';margin-left:.5in')}${item(2, 'o', 'In', ';margin-left:2.54cm')}<p class=MsoListParagraph style="margin-left:48px">more</p>`,
      ),
      'bulletList / - One / bulletList / - In / more',
    ],
    [
      'Word indents deeper',
      word(
        `${item(1, '·', 'One', ';margin-left:.5in')}${item(2, 'o', 'In', ';margin-left:1in')}<p class=MsoListParagraph style="margin-left:25.4mm">more</p>`,
      ),
      'bulletList / - One / bulletList / - In / more',
    ],
    [
      'Word has a list in a box',
      word(`<div style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>One</div>`),
      'orderedList / - One',
    ],
    [
      'Word has a list style by another name',
      word('<p class=MyMsoList><span style="mso-list:Ignore">x.</span>One</p>'),
      'x. One',
    ],
    [
      'Docs has a comment without words',
      '<p>It <span>sails</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a></p></div>',
      'It sails.',
    ],
  ])('%s', (_what, html, lines) => expect(readLine(html)).toBe(lines))
})

test('comments of Docs on nothing, and on names that are none', () => {
  const comment = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check!</span></p></div>'
  const sign = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
  const [only] = read(`<p>${sign} It sails.</p>${comment}`).comments
  expect(only).toMatchObject({ number: 1, text: 'Check!', answers: null })
  expect(
    read(`<p>It <b>sails</b>${sign.replace('cmnt1', 'cmnt1x')}.</p>${comment.replace('"cmnt1"', '"cmnt1x"')}`).comments,
  ).toEqual([])
  // A comment that stands in a line of its own, in no box.
  expect(
    read(`<p>It <b>sails</b>${sign}.</p><ul><li><a href="#cmnt_ref1" id="cmnt1">[a]</a> Check!</li><li>x</li></ul>`)
      .comments,
  ).toMatchObject([{ text: 'Check!' }])
})

test('comments of Word are told by the name or the id of their sign', () => {
  const list = (sign: string) =>
    read(
      word(
        `<p class=MsoNormal>It <a style="mso-comment-reference:AL_7">sails</a>.</p><div style="mso-element:comment-list"><div style="mso-element:comment">${sign}<p>Check</p></div></div>`,
      ),
    ).comments.map(({ number }) => number)
  expect(list('<a name="_msocom_7"></a>')).toEqual([7])
  expect(list('<div id="_com_7"></div>')).toEqual([7])
  expect(list('<a name="_msocom_x"></a>')).toEqual([1])
  expect(list('<div id="x_com_7"></div>')).toEqual([1])
})

test.each([
  ['iv.', null, 4, 'i'],
  ['vi.', 5, 6, 'i'],
  ['ab.', null, null, null],
  ['l)', null, 12, 'a'],
  ['d)', null, 4, 'a'],
] as const)('%j after %j', (marker, before, number, numbers) =>
  expect(markerOf(marker, before)).toMatchObject({ number, numbers }),
)

test.each([
  ['##  Two  spaces', '<h2>Two  spaces</h2>'],
  ['## C#', '<h2>C#</h2>'],
  ['-   far', '<ul><li><p>far</p></li></ul>'],
  ['-near', '<p>-near</p>'],
  ['<a@b.example> <nobody>', '<p><a href="mailto:a@b.example">a@b.example</a> &lt;nobody&gt;</p>'],
])('Markdown %j', (text, html) => expect(htmlOfMarkdown(text)).toBe(html))

test.each([
  ['1. One\n2. Two\n\n3. Three', ['1 One | Two | Three']],
  ['• One\n\nbetween\n\n• Two', ['- One', 'between', '- Two']],
  ['First line\nsecond line\n\n• One\n• Two', ['First line/second line', '- One | Two']],
])('plain text %j', (text, blocks) =>
  expect(
    readPlainText(text, 'en').blocks.map((block) =>
      block.kind === 'list' ? `${block.start ?? '-'} ${block.items.join(' | ')}` : block.lines.join('/'),
    ),
  ).toEqual(blocks),
)
